package io.github.clouddisclosure.tablefiles.internal.form;

import io.github.clouddisclosure.guideline.GuidelineRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** An answer to each row as the text of its cell, from the complete example of this repository. */
final class RowExamples {
    private static final String FILE = "examples.properties";
    private static final Properties EXAMPLES = read();

    private RowExamples() {}

    /** The example for a row; empty if there is none. */
    static String of(GuidelineRow row) {
        return EXAMPLES.getProperty(row.key(), "");
    }

    private static Properties read() {
        try (InputStream file = RowExamples.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the library is incomplete: " + FILE + " is missing");
            }
            Properties examples = new Properties();
            examples.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return examples;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
