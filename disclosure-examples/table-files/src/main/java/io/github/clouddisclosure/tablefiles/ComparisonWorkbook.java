package io.github.clouddisclosure.tablefiles;

import io.github.clouddisclosure.comparison.ComparedRow;
import io.github.clouddisclosure.comparison.ComparisonCells;
import io.github.clouddisclosure.comparison.ServiceComparison;
import io.github.clouddisclosure.tablefiles.internal.form.SheetWords;
import io.github.clouddisclosure.tablefiles.internal.form.TableSheet;
import io.github.clouddisclosure.tablefiles.internal.workbook.CellStyle;
import io.github.clouddisclosure.tablefiles.internal.workbook.SheetLayout;
import io.github.clouddisclosure.tablefiles.internal.workbook.SheetWriter;
import io.github.clouddisclosure.tablefiles.internal.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Services side by side as a workbook, {@code .xlsx}, with one sheet: the heads and the columns that name a row stay
 * visible. Answers are text as in the table, so that none is taken for a formula; counts are numbers. The same
 * comparison gives the same bytes.
 */
public final class ComparisonWorkbook {
    /** Number, item and wording. */
    private static final int FROZEN = 3;

    private static final List<Integer> LEADING_WIDTHS = List.of(6, 20, 32, 10, 18);
    private static final int SERVICE_WIDTH = 32;

    private ComparisonWorkbook() {}

    /**
     * Writes the workbook of a comparison.
     *
     * @param comparison the comparison
     * @param out the stream to write to, which is left open
     * @throws IOException if it cannot be written, or a cell has more text than a workbook can hold
     */
    public static void write(ServiceComparison comparison, OutputStream out) throws IOException {
        List<Integer> widths = new ArrayList<>(LEADING_WIDTHS);
        widths.addAll(Collections.nCopies(comparison.services().size(), SERVICE_WIDTH));
        WorkbookWriter workbook = new WorkbookWriter();
        SheetWriter sheet = workbook.addSheet(comparison.title(), new SheetLayout(widths, FROZEN, false));
        sheet.acceptNumbersAsText();
        TableSheet table = new TableSheet(sheet, CellStyle.TEXT, false);
        ComparisonCells cells = ComparisonCells.of(comparison);
        line(sheet, table, cells.heads(), CellStyle.HEAD);
        for (List<String> counts : cells.counts()) {
            line(sheet, table, counts.subList(0, ComparisonCells.LEADING), CellStyle.TEXT);
            for (String count : counts.subList(ComparisonCells.LEADING, counts.size())) {
                sheet.number(new BigDecimal(count), CellStyle.NUMBER);
            }
        }
        for (ComparedRow row : comparison.rows()) {
            line(sheet, table, cells.line(row), CellStyle.TEXT.withFormat(CellStyle.TEXT_FORMAT));
        }
        workbook.write(comparison.title(), SheetWords.FONT.in(comparison.locale()), out);
    }

    private static void line(SheetWriter sheet, TableSheet table, List<String> cells, CellStyle style)
            throws TableFileException {
        sheet.beginRow();
        for (String cell : cells) {
            table.text(cell, style);
        }
    }
}
