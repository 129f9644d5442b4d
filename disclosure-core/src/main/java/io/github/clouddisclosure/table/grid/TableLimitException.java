package io.github.clouddisclosure.table.grid;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.guideline.LocalizedText;

/**
 * Thrown if a table is larger than its {@link TableLimits} allow, whatever its source, or if the file it is in is
 * larger than its reader allows. The finding, {@link FindingCode#LIMIT_EXCEEDED}, has the name of the limit and its
 * value as arguments, and the line as its position if the limit is one of the table. Nothing is quoted from the table or
 * the file.
 */
public final class TableLimitException extends TableReadException {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedText limit;
    private final long maximum;
    private final transient LocalizedText reason;

    /**
     * Says that a file is too large in some way, for readers of files. The finding has no position.
     *
     * @param limit the name of the limit
     * @param maximum its value
     * @param reason what is too large, and the limit, as a sentence
     */
    public TableLimitException(LocalizedText limit, long maximum, LocalizedText reason) {
        this(limit, maximum, reason, finding(limit, maximum));
    }

    TableLimitException(LocalizedText limit, int maximum, int line) {
        this(
                limit,
                maximum,
                new LocalizedText(
                        line + "行目: 表の" + limit.ja() + "が上限(" + maximum + ")を超えています。",
                        "line " + line + ": the table exceeds the limit of " + maximum + ' ' + limit.en()),
                finding(limit, maximum).withPosition(new Position(line, 1)));
    }

    private TableLimitException(LocalizedText limit, long maximum, LocalizedText reason, Finding finding) {
        super(finding, reason.en());
        this.limit = limit;
        this.maximum = maximum;
        this.reason = reason;
    }

    private static Finding finding(LocalizedText limit, long maximum) {
        String value = Long.toString(maximum);
        return Finding.at("", FindingCode.LIMIT_EXCEEDED, limit, new LocalizedText(value, value));
    }

    /** {@return the name of the limit, with its unit} */
    public LocalizedText limit() {
        return limit;
    }

    /** {@return the value of the limit} */
    public long maximum() {
        return maximum;
    }

    /** {@return what is too large, and the limit, as a sentence that begins with the line if there is one} */
    public LocalizedText reason() {
        return reason;
    }
}
