package io.github.clouddisclosure.internal.text;

/** A text as a message can show it: on one line, cut short, with nothing that changes how the rest is displayed. */
public final class ShownText {
    private static final int MAX_LENGTH = 40;

    private ShownText() {}

    /** The text in quotes, for the message of an exception. */
    public static String quoted(String text) {
        return '"' + of(text, MAX_LENGTH) + '"';
    }

    /** The text, cut to a number of code points, with control and format characters and halves of characters escaped. */
    public static String of(String text, int maxLength) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (int count = 0; at < text.length() && count < maxLength; count++) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (isShown(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append("\\u").append(hexadecimal(c));
            }
        }
        return at < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String hexadecimal(int c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
