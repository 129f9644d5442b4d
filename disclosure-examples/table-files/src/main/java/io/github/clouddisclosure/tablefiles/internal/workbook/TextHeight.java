package io.github.clouddisclosure.tablefiles.internal.workbook;

/** Estimates the height of wrapped text, for programs that do not fit the rows of a workbook that they open. */
final class TextHeight {
    /** From here on, characters are about as wide as two digits. */
    private static final int FIRST_WIDE = 0x1100;

    private TextHeight() {}

    /** The number of lines of a text in a column of a width in digits. */
    static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int wide = c >= FIRST_WIDE ? 2 : 1;
            if (c == '\n' || used + wide > width) {
                lines++;
                used = 0;
            }
            used += c == '\n' ? 0 : wide;
        }
        return lines;
    }
}
