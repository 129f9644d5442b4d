package io.github.clouddisclosure.internal.text;

/** Texts as JSON strings. */
public final class JsonText {
    private JsonText() {}

    /** The text in quotes, with everything escaped that JSON asks for, and halves of characters. */
    public static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                json.append("\\u").append(fourDigits(c));
            } else {
                json.appendCodePoint(c);
            }
        }
        return json.append('"').toString();
    }

    private static String fourDigits(int c) {
        return Integer.toHexString(0x10000 | c).substring(1);
    }
}
