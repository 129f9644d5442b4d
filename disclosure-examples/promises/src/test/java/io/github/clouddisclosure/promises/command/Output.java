package io.github.clouddisclosure.promises.command;

import io.github.clouddisclosure.tablefiles.testing.WorkbookParts;
import java.nio.charset.StandardCharsets;

/**
 * What a run wrote to one place.
 *
 * @param call the command with its arguments
 * @param form the form, by its name on the command line
 * @param place where it stands
 * @param content the bytes
 */
public record Output(String call, String form, Place place, byte[] content) {
    /** Where an output goes. */
    public enum Place {
        STANDARD_OUTPUT,
        STANDARD_ERROR,
        FILE
    }

    /** The form of messages, and of what has no other. */
    public static final String TEXT = "text";

    /** The content as text. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** The content as a text in which a word is found: that of each part of a workbook. */
    public String readable() {
        return form.equals("xlsx") ? String.join("\n", WorkbookParts.of(content).values()) : text();
    }

    @Override
    public String toString() {
        return call + " (" + form + ')';
    }
}
