package io.github.clouddisclosure.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style of the page, read on the first call from the file beside this class. */
final class HtmlStyle {
    private static final String FILE = "official-table.css";

    private HtmlStyle() {}

    static String text() {
        return Holder.TEXT;
    }

    private static String read() {
        try (InputStream file = HtmlStyle.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the library is incomplete: " + FILE + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Holder {
        private static final String TEXT = read();
    }
}
