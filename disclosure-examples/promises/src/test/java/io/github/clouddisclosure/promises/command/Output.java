package io.github.clouddisclosure.promises.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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
    public String readable() throws IOException {
        return form.equals("xlsx") ? String.join("\n", parts().values()) : text();
    }

    /** The parts of a workbook by their names. */
    public Map<String, String> parts() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Override
    public String toString() {
        return call + " (" + form + ')';
    }
}
