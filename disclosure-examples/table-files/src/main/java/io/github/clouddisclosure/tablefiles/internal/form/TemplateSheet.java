package io.github.clouddisclosure.tablefiles.internal.form;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.tablefiles.TableFileException;
import io.github.clouddisclosure.tablefiles.internal.workbook.WorkbookWriter;
import java.util.Locale;

/** The sheet of a template. */
public final class TemplateSheet {
    private TemplateSheet() {}

    /** Adds the sheet to a workbook, and gives the table that it shows. */
    public static OfficialTable add(WorkbookWriter workbook, Guideline guideline, Locale locale)
            throws TableFileException {
        Disclosure empty = Disclosure.builder(guideline).build();
        OfficialTable table = OfficialTable.of(empty, locale);
        FormSheet.add(workbook, table, empty, true, new TemplateMarks(table.locale()));
        return table;
    }
}
