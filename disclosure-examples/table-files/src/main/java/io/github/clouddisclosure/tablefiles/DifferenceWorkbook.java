package io.github.clouddisclosure.tablefiles;

import io.github.clouddisclosure.difference.DifferenceTable;
import io.github.clouddisclosure.tablefiles.internal.form.DifferenceSheet;
import io.github.clouddisclosure.tablefiles.internal.form.SheetWords;
import io.github.clouddisclosure.tablefiles.internal.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The changed rows of two disclosures as a workbook, {@code .xlsx}: number, item, wording, 必須 or 選択, the old and the
 * new answer side by side, and how it changed, as a change notification needs them. It shows what the official table
 * shows, the career of the representative (6.2) too. The same table gives the same bytes.
 */
public final class DifferenceWorkbook {
    private DifferenceWorkbook() {}

    /**
     * Writes the workbook of changed rows.
     *
     * @param table the changed rows
     * @param out the stream to write to, which is left open
     * @throws IOException if it cannot be written, or a cell has more text than a workbook can hold
     */
    public static void write(DifferenceTable table, OutputStream out) throws IOException {
        WorkbookWriter workbook = new WorkbookWriter();
        DifferenceSheet.add(workbook, table);
        workbook.write(table.title(), SheetWords.FONT.in(table.locale()), out);
    }
}
