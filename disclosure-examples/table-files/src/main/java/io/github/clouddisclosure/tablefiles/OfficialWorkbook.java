package io.github.clouddisclosure.tablefiles;

import io.github.clouddisclosure.table.OfficialRow;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.tablefiles.internal.form.SheetWords;
import io.github.clouddisclosure.tablefiles.internal.form.TableSheet;
import io.github.clouddisclosure.tablefiles.internal.workbook.CellStyle;
import io.github.clouddisclosure.tablefiles.internal.workbook.SheetLayout;
import io.github.clouddisclosure.tablefiles.internal.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The official table as a workbook, {@code .xlsx}, with one sheet. Dates, amounts, numbers and percentages are cells of
 * that type if a number format can show them exactly as the table does; every other answer is text. The same table
 * gives the same bytes, on any number of threads.
 */
public final class OfficialWorkbook {
    private static final SheetLayout LAYOUT = new SheetLayout(TableSheet.WIDTHS, 0, false);

    private OfficialWorkbook() {}

    /**
     * Writes the workbook of a table.
     *
     * @param table the table
     * @param out the stream to write to, which is left open
     * @throws IOException if it cannot be written, or a cell has more text than a workbook can hold
     */
    public static void write(OfficialTable table, OutputStream out) throws IOException {
        WorkbookWriter workbook = new WorkbookWriter();
        TableSheet sheet =
                new TableSheet(workbook.addSheet(SheetWords.TABLE.in(table.locale()), LAYOUT), CellStyle.TEXT, false);
        List<String> heads = table.columnHeads();
        sheet.beginHead(heads);
        sheet.text(heads.get(heads.size() - 1), CellStyle.HEAD);
        for (OfficialRow row : table.rows()) {
            sheet.heading(row.heading());
            sheet.begin(row);
            sheet.text(row.requirement(), CellStyle.TEXT);
            sheet.answer(row, CellStyle.TEXT, CellStyle.NUMBER);
        }
        workbook.write(table.title(), SheetWords.FONT.in(table.locale()), out);
    }
}
