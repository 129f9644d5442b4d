package io.github.clouddisclosure.table;

import io.github.clouddisclosure.character.WhiteSpace;
import io.github.clouddisclosure.table.cell.TextPart;
import java.io.IOException;
import java.util.List;

/**
 * Writes the official table as a table of GitHub Flavored Markdown under a heading. Merged cells stand where they begin,
 * since Markdown has none.
 *
 * <p>Signs that Markdown gives a meaning have a backslash in front, so that no text becomes markup; a line break within a
 * cell becomes a space. Addresses of pages stay as they are and become links. Control characters, but for white
 * space, and whatever else is no text are written as U+FFFD.
 */
public final class MarkdownTable {
    private static final String SPECIAL = "\\`*_[]<>&~|";

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
        line(text, table.columnHeads());
        text.append("|---|---|---|---|---|---|\n");
        TableCells.lines(table, TableCells::merged).forEach(cells -> line(text, cells));
        return text.toString();
    }

    /**
     * Writes a table.
     *
     * @param table the table
     * @param out where to write
     * @throws IOException if it cannot be written there
     */
    public static void write(OfficialTable table, Appendable out) throws IOException {
        out.append(write(table));
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append('|');
        for (String cell : cells) {
            String folded = WhiteSpace.fold(cell);
            text.append(folded.isEmpty() ? "" : " ");
            for (TextPart part : TextPart.of(folded)) {
                append(text, part);
            }
            text.append(" |");
        }
        text.append('\n');
    }

    private static void append(StringBuilder text, TextPart part) {
        for (int i = 0; i < part.text().length(); i++) {
            char c = part.text().charAt(i);
            if (!part.isLink() && SPECIAL.indexOf(c) >= 0) {
                text.append('\\');
            }
            text.append(c);
        }
    }
}
