package io.github.clouddisclosure.tablefiles.internal.form;

import io.github.clouddisclosure.difference.DifferenceRow;
import io.github.clouddisclosure.difference.DifferenceTable;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.tablefiles.TableFileException;
import io.github.clouddisclosure.tablefiles.internal.workbook.CellStyle;
import io.github.clouddisclosure.tablefiles.internal.workbook.SheetLayout;
import io.github.clouddisclosure.tablefiles.internal.workbook.SheetWriter;
import io.github.clouddisclosure.tablefiles.internal.workbook.WorkbookWriter;
import java.util.List;

/** The sheet that lists changed rows, all of whose cells are text. */
public final class DifferenceSheet {
    private static final LocalizedText NAME = new LocalizedText("変更した項目", "Changed rows");
    private static final SheetLayout LAYOUT = new SheetLayout(List.of(6, 26, 40, 12, 44, 44, 16), 0, false);
    private static final CellStyle TEXT = CellStyle.TEXT.withFormat(CellStyle.TEXT_FORMAT);

    private DifferenceSheet() {}

    /** Adds the sheet to a workbook. */
    public static void add(WorkbookWriter workbook, DifferenceTable changes) throws TableFileException {
        SheetWriter sheet = workbook.addSheet(NAME.in(changes.locale()), LAYOUT);
        sheet.acceptNumbersAsText();
        TableSheet table = new TableSheet(sheet, TEXT, true);
        sheet.beginRow();
        for (String head : changes.columnHeads()) {
            table.text(head, CellStyle.HEAD);
        }
        String section = "";
        for (DifferenceRow row : changes.rows()) {
            if (!row.section().equals(section) && !row.section().isEmpty()) {
                sheet.beginRow();
                sheet.heading(table.escape(row.section()));
            }
            section = row.section();
            sheet.beginRow();
            for (String cell : cells(row, changes)) {
                table.text(cell, TEXT);
            }
        }
    }

    private static List<String> cells(DifferenceRow row, DifferenceTable changes) {
        return List.of(
                row.number(),
                row.item(),
                row.prescription(),
                row.requirement(),
                row.before(),
                row.after(),
                row.kind().label().in(changes.locale()));
    }
}
