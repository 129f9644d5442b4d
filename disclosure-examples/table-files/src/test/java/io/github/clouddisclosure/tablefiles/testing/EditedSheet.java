package io.github.clouddisclosure.tablefiles.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The first sheet of a workbook of this library, edited as people do: cells are filled in, rows and columns are deleted
 * and moved. Rows count from 1, columns from 0, each as they are at the time.
 */
public final class EditedSheet {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final Pattern ROW = Pattern.compile("<row r=\"[0-9]+\"[^>]*>(.*?)</row>");
    private static final Pattern CELL = Pattern.compile("<c r=\"[A-Z]+[0-9]+\" (.*?)</c>");
    private static final Pattern STYLE = Pattern.compile("s=\"[0-9]+\"");
    private static final Pattern MERGED = Pattern.compile("<mergeCell ref=\"([A-Z])([0-9]+):([A-Z])([0-9]+)\"/>");

    private final Map<String, String> parts;
    private final List<List<String>> rows = new ArrayList<>();
    /** First and last row and column, from 0. */
    private List<int[]> merged = new ArrayList<>();

    /**
     * Opens a workbook.
     *
     * @param workbook the workbook
     */
    public EditedSheet(byte[] workbook) {
        parts = WorkbookParts.of(workbook);
        ROW.matcher(sheet())
                .results()
                .map(row -> CELL.matcher(row.group(1)).results().map(cell -> cell.group(1)))
                .forEach(cells -> rows.add(new ArrayList<>(cells.toList())));
        MERGED.matcher(sheet())
                .results()
                .forEach(range -> merged.add(new int[] {
                    Integer.parseInt(range.group(2)) - 1,
                    range.group(1).charAt(0) - 'A',
                    Integer.parseInt(range.group(4)) - 1,
                    range.group(3).charAt(0) - 'A'
                }));
    }

    /** {@return the XML of the sheet as it was opened} */
    public String sheet() {
        return parts.getOrDefault(SHEET, "");
    }

    /** Writes a text into a cell. */
    public EditedSheet text(int row, int column, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return put(row, column, " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped + "</t></is>");
    }

    /** Enters a number into a cell, which keeps its number format. */
    public EditedSheet number(int row, int column, String number) {
        return put(row, column, "><v>" + number + "</v>");
    }

    private EditedSheet put(int row, int column, String content) {
        List<String> cells = rows.get(row - 1);
        Matcher style = STYLE.matcher(cells.get(column));
        if (!style.find()) {
            throw new IllegalStateException(cells.get(column));
        }
        cells.set(column, style.group() + content);
        return this;
    }

    /** Deletes rows. What is merged over rows loses its text with its first row. */
    public EditedSheet deleteRows(IntPredicate deleted) {
        int[] target = targets(rows.size(), row -> deleted.test(row + 1));
        merged = remapped(0, target);
        List<List<String>> kept = IntStream.range(0, rows.size())
                .filter(row -> target[row] >= 0)
                .mapToObj(rows::get)
                .toList();
        rows.clear();
        rows.addAll(kept);
        return this;
    }

    /** Deletes a column. */
    public EditedSheet deleteColumn(int column) {
        merged = remapped(1, targets(rows.get(0).size(), at -> at == column));
        rows.forEach(cells -> cells.remove(column));
        return this;
    }

    /** Puts the columns into another order, after all merged cells were split. */
    public EditedSheet reorderColumns(int... order) {
        split();
        for (List<String> cells : rows) {
            List<String> old = List.copyOf(cells);
            cells.clear();
            Arrays.stream(order).mapToObj(old::get).forEach(cells::add);
        }
        return this;
    }

    /** Moves a row to another place, after all merged cells were split. */
    public EditedSheet moveRow(int from, int to) {
        split();
        rows.add(to - 1, rows.remove(from - 1));
        return this;
    }

    /** Splits all merged cells: the text stays in the first. */
    public EditedSheet split() {
        merged = List.of();
        return this;
    }

    /** Merges cells of a column. */
    public EditedSheet merge(int firstRow, int lastRow, int column) {
        List<int[]> more = new ArrayList<>(merged);
        more.add(new int[] {firstRow - 1, column, lastRow - 1, column});
        merged = more;
        for (int row = firstRow + 1; row <= lastRow; row++) {
            put(row, column, ">");
        }
        return this;
    }

    private static int[] targets(int size, IntPredicate deleted) {
        int[] targets = new int[size];
        int next = 0;
        for (int i = 0; i < size; i++) {
            targets[i] = deleted.test(i) ? -1 : next++;
        }
        return targets;
    }

    private List<int[]> remapped(int dimension, int[] targets) {
        List<int[]> moved = new ArrayList<>();
        for (int[] range : merged) {
            int[] kept = IntStream.rangeClosed(range[dimension], range[dimension + 2])
                    .map(i -> targets[i])
                    .filter(i -> i >= 0)
                    .toArray();
            if (kept.length > 0) {
                int[] copy = range.clone();
                copy[dimension] = kept[0];
                copy[dimension + 2] = kept[kept.length - 1];
                moved.add(copy);
            }
        }
        return moved;
    }

    /** {@return the workbook} */
    public byte[] workbook() {
        StringBuilder data = new StringBuilder("<sheetData>");
        for (int i = 0; i < rows.size(); i++) {
            data.append("<row r=\"").append(i + 1).append("\">");
            for (int j = 0; j < rows.get(i).size(); j++) {
                data.append("<c r=\"").append(place(i, j)).append("\" ");
                data.append(rows.get(i).get(j)).append("</c>");
            }
            data.append("</row>");
        }
        data.append("</sheetData>");
        if (!merged.isEmpty()) {
            data.append("<mergeCells>");
            for (int[] range : merged) {
                data.append("<mergeCell ref=\"").append(place(range[0], range[1]));
                data.append(':').append(place(range[2], range[3])).append("\"/>");
            }
            data.append("</mergeCells>");
        }
        parts.put(
                SHEET,
                sheet().replaceFirst("<mergeCells>.*</mergeCells>", "")
                        .replaceFirst("<sheetData>.*</sheetData>", Matcher.quoteReplacement(data.toString())));
        return WorkbookParts.zip(parts);
    }

    private static String place(int row, int column) {
        return (char) ('A' + column) + Integer.toString(row + 1);
    }
}
