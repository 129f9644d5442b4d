package io.github.clouddisclosure.comparison;

import io.github.clouddisclosure.internal.markup.CsvLine;

/**
 * Writes a comparison as comma-separated values: heads, three lines of counts, whose first cell is empty, and a line
 * for each row. Quotes, and signs that a spreadsheet takes for a formula, are written as by
 * {@link io.github.clouddisclosure.table.CsvTable}.
 */
public final class ComparisonCsv {
    private ComparisonCsv() {}

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     * @return the text, to be stored as UTF-8, without a byte order mark; its lines end with {@code \r\n}
     */
    public static String write(ServiceComparison comparison) {
        ComparisonCells cells = ComparisonCells.of(comparison);
        StringBuilder text = new StringBuilder();
        CsvLine.append(text, cells.heads());
        cells.counts().forEach(counts -> CsvLine.append(text, counts));
        comparison.rows().forEach(row -> CsvLine.append(text, cells.line(row)));
        return text.toString();
    }
}
