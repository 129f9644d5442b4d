package io.github.clouddisclosure.table.grid;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.guideline.LocalizedText;

/**
 * Thrown if a table is larger than its {@link TableLimits} allow, whatever its source. The finding,
 * {@link FindingCode#LIMIT_EXCEEDED}, has the name of the limit and its value as arguments and the line as its
 * position; the message says the same. Neither quotes a cell.
 */
public final class TableLimitException extends TableReadException {
    private static final long serialVersionUID = 1L;

    /** The number of the line that exceeds the limit. */
    private final int line;

    TableLimitException(LocalizedText limit, int most, int line) {
        super(
                Finding.at(
                                "",
                                FindingCode.LIMIT_EXCEEDED,
                                limit,
                                new LocalizedText(Integer.toString(most), Integer.toString(most)))
                        .withPosition(new Position(line, 1)),
                "line " + line + ": the table exceeds the limit of " + most + ' ' + limit.en());
        this.line = line;
    }

    /** {@return the number of the line that exceeds the limit, from 1} */
    public int line() {
        return line;
    }
}
