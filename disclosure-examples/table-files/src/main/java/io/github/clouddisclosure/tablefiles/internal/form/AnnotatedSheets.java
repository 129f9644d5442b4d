package io.github.clouddisclosure.tablefiles.internal.form;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.tablefiles.TableFileException;
import io.github.clouddisclosure.tablefiles.internal.workbook.WorkbookWriter;
import java.util.List;
import java.util.Locale;

/** The sheets of a disclosure with findings. */
public final class AnnotatedSheets {
    private AnnotatedSheets() {}

    /** Adds the sheets to a workbook, and gives the table that the first one shows. */
    public static OfficialTable add(
            WorkbookWriter workbook, Disclosure disclosure, List<Finding> findings, Locale locale)
            throws TableFileException {
        OfficialTable table = OfficialTable.of(disclosure, locale);
        FindingWords words = new FindingWords(disclosure, table.locale());
        FormSheet form = FormSheet.add(workbook, table, disclosure, false, new FindingMarks(findings, words));
        FindingsSheet.add(workbook, form, findings, words);
        return table;
    }
}
