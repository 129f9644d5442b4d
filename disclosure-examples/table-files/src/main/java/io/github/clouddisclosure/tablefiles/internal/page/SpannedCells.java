package io.github.clouddisclosure.tablefiles.internal.page;

import io.github.clouddisclosure.tablefiles.internal.TableLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Puts the cells of a table into the columns where a browser shows them. */
final class SpannedCells {
    /** HTML reduces any larger number to this. */
    private static final int MAX_COLUMNS = 1_000;

    private static final int MAX_ROWS = 65_534;

    private final TableLines lines;
    /** By column: a cell of a row above that continues downwards, or null. */
    private @Nullable Span[] spans = {};
    /** The number of columns up to the last one with such a cell. */
    private int spanned;

    private record Span(String text, int rowsLeft) {}

    SpannedCells(TableLines lines) {
        this.lines = lines;
    }

    void read(Element table) {
        for (Node node : table.childNodes()) {
            if (!(node instanceof Element child) || PageElements.isHidden(child)) {
                continue;
            }
            if (child.nameIs("tr")) {
                readRow(child);
            } else if (child.nameIs("thead") || child.nameIs("tbody") || child.nameIs("tfoot")) {
                clear();
                for (Node part : child.childNodes()) {
                    if (part instanceof Element row && row.nameIs("tr") && !PageElements.isHidden(row)) {
                        readRow(row);
                    }
                }
                clear();
            }
        }
    }

    private void clear() {
        Arrays.fill(spans, 0, spanned, null);
        spanned = 0;
    }

    private void readRow(Element row) {
        int number = PageElements.line(row);
        List<String> cells = new ArrayList<>();
        for (Node node : row.childNodes()) {
            if (!(node instanceof Element cell) || !isCell(cell) || PageElements.isHidden(cell)) {
                continue;
            }
            continueSpans(cells);
            String text = PageElements.text(cell);
            int from = cells.size();
            lines.checkCells(from + 1, number);
            int columns = Math.min(lines.mostCells() - from, Math.max(1, span(cell, "colspan", MAX_COLUMNS)));
            int rows = span(cell, "rowspan", MAX_ROWS);
            for (int i = 0; i < columns; i++) {
                String covered = i == 0 ? text : "";
                cells.add(covered);
                // Zero rows means all that follow in this part of the table.
                put(from + i, rows == 1 ? null : new Span(covered, rows == 0 ? MAX_ROWS : rows - 1));
            }
        }
        while (cells.size() < spanned) {
            continueSpans(cells);
            if (cells.size() < spanned) {
                cells.add("");
            }
        }
        lines.add(number, cells);
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    private void continueSpans(List<String> cells) {
        for (int column = cells.size(); column < spanned; column++) {
            Span span = spans[column];
            if (span == null) {
                return;
            }
            cells.add(span.text());
            put(column, span.rowsLeft() == 1 ? null : new Span(span.text(), span.rowsLeft() - 1));
        }
    }

    private void put(int column, @Nullable Span span) {
        if (span != null) {
            if (column >= spans.length) {
                spans = Arrays.copyOf(spans, Math.max(column + 1, spans.length * 2));
            }
            spanned = Math.max(spanned, column + 1);
        }
        if (column < spanned) {
            spans[column] = span;
        }
        while (spanned > 0 && spans[spanned - 1] == null) {
            spanned--;
        }
    }

    /** How many rows or columns a cell covers: 1 if the attribute is missing or not a number. */
    private static int span(Element cell, String attribute, int most) {
        String digits = cell.attributesSize() == 0 ? "" : cell.attr(attribute).strip();
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        int number = 0;
        for (int i = 0; i < digits.length() && number < most; i++) {
            number = number * 10 + digits.charAt(i) - '0';
        }
        return Math.min(number, most);
    }
}
