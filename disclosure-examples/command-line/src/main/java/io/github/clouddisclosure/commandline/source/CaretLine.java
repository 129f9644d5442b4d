package io.github.clouddisclosure.commandline.source;

import io.github.clouddisclosure.commandline.output.PrintableText;
import io.github.clouddisclosure.commandline.output.TerminalWidth;

/**
 * A line of a source for a terminal, cut around a place if it is long, and where a caret under that place stands.
 *
 * @param text the line without control characters
 * @param indent the number of columns before the place
 */
record CaretLine(String text, int indent) {
    private static final int MAX_COLUMNS = 72;
    private static final int COLUMNS_BEFORE = 32;
    private static final String CUT = "...";
    private static final String TAB = "    ";

    /**
     * Shows a line.
     *
     * @param line the line
     * @param column the place in code points, from 1; one after the end of the line is the end
     */
    static CaretLine of(String line, int column) {
        int place = offset(line, column);
        int first = firstShown(line, place);
        StringBuilder text = new StringBuilder(first > 0 && !isBlank(line, first) ? CUT : "");
        int indent = text.length();
        int width = indent;
        int at = first;
        while (at < line.length() && width < MAX_COLUMNS) {
            int character = line.codePointAt(at);
            width += width(character);
            text.append(shown(character));
            at += Character.charCount(character);
            indent = at <= place ? width : indent;
        }
        if (at < line.length()) {
            text.append(CUT);
        }
        return new CaretLine(text.toString().stripTrailing(), indent);
    }

    /** Where a column is in a line, in UTF-16 units. */
    static int offset(String line, int column) {
        int characters = Math.min(column - 1, line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, Math.max(0, characters));
    }

    /** The start of the line if all of it fits, or else as far before the place as there is room; no white space. */
    private static int firstShown(String line, int place) {
        int first = fits(line.strip()) ? 0 : place;
        int width = 0;
        while (first > 0 && width < COLUMNS_BEFORE) {
            int character = line.codePointBefore(first);
            width += width(character);
            first -= Character.charCount(character);
        }
        while (first < place && Character.isWhitespace(line.charAt(first))) {
            first++;
        }
        return first;
    }

    private static boolean fits(String line) {
        return line.length() <= MAX_COLUMNS
                && line.codePoints().map(CaretLine::width).sum() <= MAX_COLUMNS;
    }

    private static boolean isBlank(String line, int end) {
        return line.substring(0, end).isBlank();
    }

    private static int width(int character) {
        return character == '\t'
                ? TAB.length()
                : TerminalWidth.of(shown(character).codePointAt(0));
    }

    private static String shown(int character) {
        return character == '\t' ? TAB : PrintableText.of(Character.toString(character));
    }
}
