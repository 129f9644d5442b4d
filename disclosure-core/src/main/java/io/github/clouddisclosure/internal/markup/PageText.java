package io.github.clouddisclosure.internal.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the styles and scripts of pages. */
public final class PageText {
    /** The colours, and what else all pages have. */
    private static final String COMMON = "page.css";

    private PageText() {}

    /** The style of a page, from the file beside its class, after what all pages have. */
    public static String style(Class<?> page, String fileName) {
        return read(PageText.class, COMMON) + read(page, fileName);
    }

    /** A file beside a class. */
    public static String read(Class<?> beside, String fileName) {
        try (InputStream file = beside.getResourceAsStream(fileName)) {
            if (file == null) {
                throw new IllegalStateException("the library is incomplete: " + fileName + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
