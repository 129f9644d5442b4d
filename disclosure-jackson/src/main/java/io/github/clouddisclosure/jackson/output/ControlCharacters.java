package io.github.clouddisclosure.jackson.output;

/** Characters that steer a terminal, reorder a line or end it, and are not seen: what is written must not do so. */
public final class ControlCharacters {
    private static final int SPACE = ' ';
    private static final int DELETE = 0x7F;
    private static final int AFTER_C1 = 0xA0;
    private static final int ARABIC_LETTER_MARK = 0x061C;
    private static final int LEFT_TO_RIGHT_MARK = 0x200E;
    private static final int RIGHT_TO_LEFT_MARK = 0x200F;
    /** From here to the last override: separators of lines and paragraphs, embeddings, overrides. */
    private static final int LINE_SEPARATOR = 0x2028;

    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;

    private ControlCharacters() {}

    /**
     * Tells one: C0, DEL and C1, the bidirectional controls, the separators of lines and paragraphs.
     *
     * @param c a character or code point
     * @return whether it is one of them
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
