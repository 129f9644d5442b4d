package io.github.clouddisclosure.finding;

/**
 * A place in a text.
 *
 * @param line the line, from 1
 * @param column the column in characters (Unicode code points), from 1
 */
public record Position(int line, int column) {
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
