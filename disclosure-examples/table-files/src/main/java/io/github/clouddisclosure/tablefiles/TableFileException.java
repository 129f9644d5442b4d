package io.github.clouddisclosure.tablefiles;

import io.github.clouddisclosure.guideline.LocalizedText;
import java.io.IOException;

/**
 * A file is not what its reader expects, or a table cannot be written as a file. A file that is too large to read is a
 * {@link io.github.clouddisclosure.table.grid.TableLimitException}, as a table that is too large is. The reason quotes
 * nothing from the file.
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
