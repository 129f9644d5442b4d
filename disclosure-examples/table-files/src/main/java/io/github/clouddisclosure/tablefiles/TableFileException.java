package io.github.clouddisclosure.tablefiles;

import io.github.clouddisclosure.guideline.LocalizedText;
import java.io.IOException;

/**
 * A file is not what its reader expects, or exceeds what any such file needs beside its tables: bytes, parts, elements
 * or nesting. A table that is too large is a {@link io.github.clouddisclosure.table.grid.TableLimitException}, whatever
 * it was read from. The reason quotes nothing from the file.
 */
public final class TableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, for people to read. */
    private final transient LocalizedText reason;

    /**
     * A failure whose only cause is the file.
     *
     * @param japanese what is wrong, in Japanese
     * @param english what is wrong, in English
     */
    public TableFileException(String japanese, String english) {
        super(english);
        this.reason = new LocalizedText(japanese, english);
    }

    /** {@return what is wrong, in Japanese and English} */
    public LocalizedText reason() {
        return reason;
    }
}
