package io.github.clouddisclosure.table;

import io.github.clouddisclosure.internal.markup.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The cells of a table in the order of the columns. */
final class TableCells {
    private TableCells() {}

    /** The lines below the column heads, each with its cells; a heading is in the first cell of its line. */
    static List<List<String>> lines(OfficialTable table, Function<OfficialRow, List<String>> cells) {
        List<List<String>> lines = new ArrayList<>();
        for (OfficialRow row : table.rows()) {
            row.heading().ifPresent(heading -> lines.add(List.of(TableText.of(heading), "", "", "", "", "")));
            lines.add(cells.apply(row).stream().map(TableText::of).toList());
        }
        return lines;
    }

    /** All cells of a row, including those covered from above. */
    static List<String> repeated(OfficialRow row) {
        return List.of(
                row.number(), row.category(), row.item(), row.prescription(), row.requirement(), row.answerText());
    }

    /** The cells of a row, empty if covered from above. */
    static List<String> merged(OfficialRow row) {
        return List.of(
                row.numberSpan() == 0 ? "" : row.number(),
                row.categorySpan() == 0 ? "" : row.category(),
                row.itemSpan() == 0 ? "" : row.item(),
                row.prescription(),
                row.requirement(),
                row.answerText());
    }
}
