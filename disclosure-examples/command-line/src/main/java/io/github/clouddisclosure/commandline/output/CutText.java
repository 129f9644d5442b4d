package io.github.clouddisclosure.commandline.output;

/** Texts of any length for a line of a report. */
public final class CutText {
    private CutText() {}

    /** The text, or its first characters and an ellipsis if it has more. */
    public static String of(String text, int maxCharacters) {
        return text.codePointCount(0, text.length()) <= maxCharacters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, maxCharacters)) + '…';
    }
}
