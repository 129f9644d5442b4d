package io.github.clouddisclosure.internal.text;

/** The invisible characters that turn the direction of a text, and of what follows it in the same paragraph. */
public final class BidirectionalControls {
    private BidirectionalControls() {}

    /** The text without them, for a place that it shares with other words; the same text if it has none. */
    public static String remove(String text) {
        return text.chars().anyMatch(BidirectionalControls::isOne)
                ? text.chars()
                        .filter(c -> !isOne(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean isOne(int c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
