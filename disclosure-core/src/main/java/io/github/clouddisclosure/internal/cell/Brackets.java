package io.github.clouddisclosure.internal.cell;

/** The kinds of brackets around remarks, in their half-width forms. */
final class Brackets {
    static final String OPENING = "([【〔";
    static final String CLOSING = ")]】〕";

    private Brackets() {}

    /** Encloses the text in the first kind of brackets that is balanced within it. */
    static String around(String text) {
        return enclose(text, OPENING, CLOSING);
    }

    /** Encloses the text in the first pair of signs that is balanced within it. */
    static String enclose(String text, String openings, String closings) {
        String plain = HalfWidth.of(text);
        int kind = 0;
        while (kind < openings.length() - 1 && !inPairs(plain, openings.charAt(kind), closings.charAt(kind))) {
            kind++;
        }
        return openings.charAt(kind) + text + closings.charAt(kind);
    }

    private static boolean inPairs(String text, char opening, char closing) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == opening ? 1 : c == closing ? -1 : 0;
        }
        return depth == 0;
    }

    /** The index of the bracket that matches the one at the end of a text, or -1 if there is none. */
    static int lastIn(String text) {
        if (text.isEmpty()) {
            return -1;
        }
        int kind = CLOSING.indexOf(HalfWidth.of(text.substring(text.length() - 1)));
        if (kind < 0) {
            return -1;
        }
        String plain = HalfWidth.of(text);
        int depth = 0;
        for (int i = plain.length() - 1; i >= 0; i--) {
            char c = plain.charAt(i);
            if (c == CLOSING.charAt(kind)) {
                depth++;
            } else if (c == OPENING.charAt(kind) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
