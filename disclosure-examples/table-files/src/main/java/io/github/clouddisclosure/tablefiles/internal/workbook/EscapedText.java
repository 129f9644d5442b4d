package io.github.clouddisclosure.tablefiles.internal.workbook;

/**
 * Text in a cell of a workbook. A character that XML cannot hold is written as {@code _x0007_}, and so is the first
 * character of any text that looks like such an escape.
 */
public final class EscapedText {
    private static final int LENGTH = "_x0000_".length();
    private static final String HEX = "0123456789ABCDEF";
    private static final String UNDERSCORE = "_x005F_";

    private EscapedText() {}

    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                escaped.append(c).append(text.charAt(++i));
            } else if (c < ' ' && c != '\n' && c != '\t' || Character.isSurrogate(c) || c > '\uFFFD') {
                escaped.append("_x");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    escaped.append(HEX.charAt(c >> shift & 0xF));
                }
                escaped.append('_');
            } else if (isEscape(text, i)) {
                escaped.append(UNDERSCORE);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    static String unescape(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(text, i)) {
                plain.append((char) Integer.parseInt(text, i + 2, i + LENGTH - 1, 16));
                i += LENGTH - 1;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    private static boolean isEscape(String text, int at) {
        int end = at + LENGTH - 1;
        if (end >= text.length() || text.charAt(at) != '_' || text.charAt(at + 1) != 'x' || text.charAt(end) != '_') {
            return false;
        }
        for (int i = at + 2; i < end; i++) {
            if (HEX.indexOf(Character.toUpperCase(text.charAt(i))) < 0) {
                return false;
            }
        }
        return true;
    }
}
