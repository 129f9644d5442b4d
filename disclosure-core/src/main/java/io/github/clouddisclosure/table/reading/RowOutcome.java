package io.github.clouddisclosure.table.reading;

/** The outcome of reading a row of a published table. */
public enum RowOutcome {
    /** A row of the catalogue whose answer was read as the value that the row asks for, as 非公開 or as 該当なし. */
    TYPED,
    /** A row of the catalogue that asks for text, with a text. */
    TEXT,
    /** A row of the catalogue that asks for a value, with an answer that is kept as words. */
    DESCRIBED,
    /** A row of the catalogue without an answer. */
    UNANSWERED,
    /** Not a row of the catalogue, or one that repeats an earlier row: kept as a supplementary row, as written. */
    SUPPLEMENTARY;

    /** {@return whether the row is one of the catalogue} */
    public boolean isRecognised() {
        return this != SUPPLEMENTARY;
    }
}
