package io.github.clouddisclosure.commandline.difference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style of the page, from the file beside this class. */
final class ChangesStyle {
    private static final String FILE = "changes.css";

    private ChangesStyle() {}

    static String text() {
        try (InputStream file = Objects.requireNonNull(ChangesStyle.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
