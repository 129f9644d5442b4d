package io.github.clouddisclosure.promises.hostile;

/** What becomes of a file. */
enum Outcome {
    /** As a disclosure. */
    READ,
    /** To its end, as something that has no table of the guideline. */
    NO_TABLE,
    /** For a limit, or for its form. */
    REFUSED
}
