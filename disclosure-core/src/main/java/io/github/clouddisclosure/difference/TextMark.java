package io.github.clouddisclosure.difference;

/** What became of a part of a text. */
public enum TextMark {
    /** It stands in both texts. */
    SAME,
    /** It stands in the old text alone. */
    REMOVED,
    /** It stands in the new text alone. */
    ADDED
}
