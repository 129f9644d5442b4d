package io.github.clouddisclosure.table;

/** A table is larger than its {@link TableLimits} allow. The message names the limit and the line, and quotes nothing. */
public final class TableLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The number of the line that exceeds the limit. */
    private final int line;

    TableLimitException(String limit, int most, int line) {
        super("line " + line + ": the table exceeds the limit of " + most + ' ' + limit);
        this.line = line;
    }

    /** {@return the number of the line that exceeds the limit, from 1} */
    public int line() {
        return line;
    }
}
