package io.github.clouddisclosure.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Reads a file of texts in one language. A {@link java.util.ResourceBundle} would fall back to the default locale of the
 * JVM, and its cure for that does not work in a named module.
 */
final class TextFile {
    private TextFile() {}

    static Properties read(String fileName) {
        try (InputStream file = TextFile.class.getResourceAsStream(fileName)) {
            if (file == null) {
                throw new IllegalStateException("the library is incomplete: " + fileName + " is missing");
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
