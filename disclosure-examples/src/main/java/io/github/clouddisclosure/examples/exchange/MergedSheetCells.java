package io.github.clouddisclosure.examples.exchange;

import io.github.clouddisclosure.table.TableLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Row;

/** The rows of a sheet as lines of equal length, with the text of merged cells in each row that they cover. */
final class MergedSheetCells {
    private final String sheet;
    private final Deque<MergedRange> waiting;
    private final TableLines lines;
    private final List<TableLine> read = new ArrayList<>();
    /** By column: the text of a cell of a row above, and the last row that it covers. */
    private final Map<Integer, TableLine> covering = new HashMap<>();

    private int columns;

    MergedSheetCells(String sheet, List<MergedRange> merged, TableLines lines) {
        this.sheet = sheet;
        List<MergedRange> tall = new ArrayList<>(merged);
        tall.removeIf(range -> range.lastRow() <= range.firstRow());
        tall.sort(Comparator.comparingInt(MergedRange::firstRow));
        this.waiting = new ArrayDeque<>(tall);
        this.lines = lines;
    }

    void read(Row row) throws TableFileException {
        int number = Math.max(1, row.getRowNum());
        List<String> cells = new ArrayList<>();
        int used = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(CellText.of(row.getCell(i)));
            used = cells.get(i).isBlank() ? used : i + 1;
        }
        cells.subList(used, cells.size()).clear();
        // A row that only merged cells reach into has nothing of its own to say.
        boolean hasOwn = used > 0;
        if (hasOwn) {
            cover(number, cells);
        }
        while (!waiting.isEmpty() && waiting.peek().firstRow() <= number) {
            MergedRange range = waiting.remove();
            String text = range.firstColumn() < cells.size() ? cells.get(range.firstColumn()) : "";
            if (range.firstRow() == number && !text.isBlank()) {
                covering.put(range.firstColumn(), new TableLine(range.lastRow(), List.of(text)));
            }
        }
        if (hasOwn) {
            lines.checkCells(cells.size(), number);
            lines.checkLines(read.size() + 1, number);
            columns = Math.max(columns, cells.size());
            read.add(new TableLine(number, cells));
        }
    }

    private void cover(int number, List<String> cells) {
        covering.values().removeIf(text -> text.number() < number);
        covering.forEach((column, text) -> {
            while (cells.size() <= column) {
                cells.add("");
            }
            if (cells.get(column).isBlank()) {
                cells.set(column, text.cells().get(0));
            }
        });
    }

    void end() throws TableFileException {
        for (TableLine line : read) {
            List<String> cells = new ArrayList<>(line.cells());
            cells.addAll(Collections.nCopies(columns - cells.size(), ""));
            lines.add(new TableLine(line.number(), cells, sheet + "!A" + line.number()));
        }
    }
}
