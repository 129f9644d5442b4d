package io.github.clouddisclosure.jackson.output;

/** Invisible characters that control a terminal, or reorder or end a line: output must not do any of these. */
public final class ControlCharacters {
    private static final int SPACE = ' ';
    private static final int DELETE = 0x7F;
    private static final int AFTER_C1 = 0xA0;
    private static final int ARABIC_LETTER_MARK = 0x061C;
    private static final int LEFT_TO_RIGHT_MARK = 0x200E;
    private static final int RIGHT_TO_LEFT_MARK = 0x200F;
    /** From here to the last override: line and paragraph separators, embeddings, overrides. */
    private static final int LINE_SEPARATOR = 0x2028;

    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;

    private ControlCharacters() {}

    /**
     * Whether a character is one: C0, DEL, C1, a bidirectional control, or a separator of lines or paragraphs.
     *
     * @param c a character or code point
     * @return whether it is one of these
     */
    public static boolean isControl(int c) {
        if (c < AFTER_C1) {
            return c < SPACE || c >= DELETE;
        } else if (c > LAST_ISOLATE) { // most of Japanese
            return false;
        }
        return c >= FIRST_ISOLATE
                || c >= LINE_SEPARATOR && c <= RIGHT_TO_LEFT_OVERRIDE
                || c == ARABIC_LETTER_MARK
                || c == LEFT_TO_RIGHT_MARK
                || c == RIGHT_TO_LEFT_MARK;
    }
}
