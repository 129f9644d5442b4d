package io.github.clouddisclosure.table.grid;

/** The mark that some programs put before the first character of a text. */
final class ByteOrderMark {
    private static final char MARK = '\uFEFF';

    private ByteOrderMark() {}

    static String strip(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
