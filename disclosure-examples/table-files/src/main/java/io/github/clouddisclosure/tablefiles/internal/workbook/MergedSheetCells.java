package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.tablefiles.TableFileException;
import io.github.clouddisclosure.tablefiles.internal.TableLines;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a sheet as lines of equal length, with the text of merged cells in each row that they cover. */
final class MergedSheetCells {
    private final Deque<MergedRange> waiting;
    /** By column: the text of a cell in a row above, and the last row that it covers. */
    private final Map<Integer, TableLine> covering = new HashMap<>();

    private MergedSheetCells(List<MergedRange> merged) {
        List<MergedRange> tall = new ArrayList<>(merged);
        tall.removeIf(range -> range.lastRow() <= range.firstRow());
        tall.sort(Comparator.comparingInt(MergedRange::firstRow));
        this.waiting = new ArrayDeque<>(tall);
    }

    /** Adds the rows of a sheet that have text of their own, each with its number and cells, to the lines. */
    static void add(String sheet, List<TableLine> rows, List<MergedRange> merged, TableLines lines)
            throws TableFileException {
        MergedSheetCells cells = new MergedSheetCells(merged);
        List<List<String>> covered = rows.stream().map(cells::cover).toList();
        int columns = covered.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            int number = rows.get(i).number();
            List<String> line = new ArrayList<>(covered.get(i));
            lines.checkCells(line.size(), number);
            line.addAll(Collections.nCopies(columns - line.size(), ""));
            lines.add(new TableLine(number, line, sheet + "!A" + number));
        }
    }

    /** The cells of a row, with the texts of merged cells that cover it. */
    private List<String> cover(TableLine row) {
        int number = row.number();
        List<String> cells = new ArrayList<>(row.cells());
        covering.values().removeIf(text -> text.number() < number);
        covering.forEach((column, text) -> {
            while (cells.size() <= column) {
                cells.add("");
            }
            if (cells.get(column).isBlank()) {
                cells.set(column, text.cells().get(0));
            }
        });
        while (!waiting.isEmpty() && waiting.peek().firstRow() <= number) {
            MergedRange range = waiting.remove();
            String text = range.firstColumn() < cells.size() ? cells.get(range.firstColumn()) : "";
            if (range.firstRow() == number && !text.isBlank()) {
                covering.put(range.firstColumn(), new TableLine(range.lastRow(), List.of(text)));
            }
        }
        return cells;
    }
}
