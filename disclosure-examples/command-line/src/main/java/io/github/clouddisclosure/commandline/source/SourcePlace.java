package io.github.clouddisclosure.commandline.source;

import io.github.clouddisclosure.finding.Position;

/**
 * A place in a line of a source, counted as most programs do: columns in UTF-16 units, from 1.
 *
 * @param line the text of the line
 * @param start the column at which what the finding is about begins
 * @param end the column after it: of a text in quotes, a word or a number; else of one character
 */
public record SourcePlace(String line, int start, int end) {
    private static final String DELIMITERS = ",:;|\"'[]{}";

    public static SourcePlace of(String line, Position position) {
        int start = CaretLine.offset(line, position.column());
        return new SourcePlace(line, start + 1, end(line, start) + 1);
    }

    /** What stands there. */
    String text() {
        return line.substring(start - 1, end - 1);
    }

    private static int end(String line, int start) {
        if (start == line.length()) {
            return start;
        } else if (line.charAt(start) == '"') {
            return endOfText(line, start);
        }
        int end = start;
        while (end < line.length() && isPartOfWord(line.charAt(end))) {
            end++;
        }
        return end > start ? end : line.offsetByCodePoints(start, 1);
    }

    /** After the closing quote; after the opening one if there is none. */
    private static int endOfText(String line, int start) {
        for (int at = start + 1; at < line.length(); at++) {
            if (line.charAt(at) == '\\') {
                at++;
            } else if (line.charAt(at) == '"') {
                return at + 1;
            }
        }
        return start + 1;
    }

    private static boolean isPartOfWord(char c) {
        return !Character.isWhitespace(c) && DELIMITERS.indexOf(c) < 0;
    }
}
