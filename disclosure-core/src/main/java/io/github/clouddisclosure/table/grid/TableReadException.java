package io.github.clouddisclosure.table.grid;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Position;
import java.util.Locale;

/**
 * Thrown if a text or a grid cannot be read as a published table. The finding says why, in Japanese and in English; no
 * cell is quoted. A table or a file that exceeds a limit is a {@link TableLimitException}.
 */
public sealed class TableReadException extends RuntimeException permits TableLimitException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * Says why something cannot be read, for readers that create or read grids.
     *
     * @param finding the reason, with the place if there is a specific one
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

    /** {@return the reason why it cannot be read, with the place if there is a specific one} */
    public Finding finding() {
        return finding;
    }
}
