package io.github.clouddisclosure.table;

import io.github.clouddisclosure.internal.markup.MarkdownCell;
import io.github.clouddisclosure.internal.markup.TableText;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.table.grid.MarkdownText;
import java.io.IOException;

/**
 * Writes the official table as a table of GitHub Flavored Markdown under a heading. The text of a merged cell is only
 * in its first row, since Markdown has no merged cells.
 *
 * <p>A reader of CommonMark with tables shows exactly the text of each cell, and {@link MarkdownText} reads it: signs
 * with a meaning are escaped with a backslash, and a line break within a cell becomes a space. Only well-formed http
 * and https addresses are markup, as links to themselves: bare if no sign in or around them has a meaning, otherwise in
 * angle brackets. Control characters, except white space, and anything else that is not text are written as U+FFFD.
 */
public final class MarkdownTable {
    private MarkdownTable() {}

    /**
     * Writes a table.
     *
     * @param table the table
     * @return the text, whose lines end with {@code \n}
     */
    public static String write(OfficialTable table) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(table.title()).append("\n\n");
        MarkdownCell.appendLine(text, table.columnHeads());
        text.append("|---|---|---|---|---|---|\n");
        TableCells.lines(table, TableCells::merged).forEach(cells -> MarkdownCell.appendLine(text, cells));
        return text.toString();
    }

    /**
     * Writes a table.
     *
     * @param table the table
     * @param out receives the text
     * @throws IOException if writing fails
     */
    public static void write(OfficialTable table, Appendable out) throws IOException {
        out.append(write(table));
    }

    /**
     * Escapes a text for a cell of a table of your own, as this table does.
     *
     * @param text the text
     * @return the text as Markdown, in one line and without a bar: any white space is a space
     */
    public static String escape(String text) {
        char[] characters = TableText.of(text).toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = WhiteSpace.is(characters[i]) ? ' ' : characters[i];
        }
        StringBuilder markdown = new StringBuilder(characters.length + 16);
        MarkdownCell.append(markdown, new String(characters));
        return markdown.toString();
    }
}
