package io.github.clouddisclosure.guideline;

/**
 * Which answers in a row evidently give whoever reads the disclosure more. Like the kinds, it is an interpretation of
 * the guideline's wording; the guideline itself ranks nothing. A row where it is not evident has none: a price or a
 * number of employees is neither more nor less.
 */
public enum AnswerOrder {
    /** The higher number, the longer time, yes rather than no, and more names: availability, notice, measures taken. */
    HIGHER,
    /** The shorter time, and no rather than yes: what binds a user. */
    LOWER
}
