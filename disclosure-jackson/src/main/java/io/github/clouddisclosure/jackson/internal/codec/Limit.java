package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;

/** The names of the limits in the findings of the reader and the writer. */
public final class Limit {
    /** The size of a document. */
    public static final LocalizedText SIZE = new LocalizedText("大きさ(バイト)", "size in bytes");

    static final LocalizedText DEPTH = new LocalizedText("入れ子の深さ", "nesting depth");
    static final LocalizedText TEXT_LENGTH = new LocalizedText("文字列の長さ(文字)", "length of a text in characters");
    /** The length of a name or a number. */
    public static final LocalizedText NAME_OR_NUMBER =
            new LocalizedText("名前または数値の長さ(文字)", "length of a name or a number in characters");

    static final LocalizedText EXPONENT = new LocalizedText("数値の指数", "exponent of a number");
    static final LocalizedText ROWS = new LocalizedText("補足行の数", "number of supplementary rows");

    private Limit() {}

    /** Whether a text has more characters than a limit. */
    static boolean isLonger(String text, int most) {
        return text.length() > most && text.codePointCount(0, text.length()) > most;
    }
}
