package io.github.clouddisclosure.table.grid;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Position;
import java.util.Locale;

/**
 * A text or a grid cannot be read as a published table. The finding says why, in Japanese and in English; no cell is quoted. A
 * table over a limit is a {@link TableLimitException}.
 */
public sealed class TableReadException extends RuntimeException permits TableLimitException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * Says why something cannot be read, for readers that make grids or read them.
     *
     * @param finding why, with the place if it is a certain one
     */
    public TableReadException(Finding finding) {
        this(
                finding,
                finding.position()
                                .map(Position::line)
                                .map(line -> "line " + line + ": ")
                                .orElse("")
                        + finding.message(Locale.ENGLISH));
    }

    TableReadException(Finding finding, String message) {
        super(message);
        this.finding = finding;
    }

    /** {@return why it cannot be read, with the place if it is a certain one} */
    public Finding finding() {
        return finding;
    }
}
