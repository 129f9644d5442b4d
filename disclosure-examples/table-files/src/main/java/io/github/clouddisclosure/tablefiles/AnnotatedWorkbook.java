package io.github.clouddisclosure.tablefiles;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.tablefiles.internal.form.AnnotatedSheets;
import io.github.clouddisclosure.tablefiles.internal.form.SheetWords;
import io.github.clouddisclosure.tablefiles.internal.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * The official table of a disclosure with findings, as a workbook, {@code .xlsx}: each finding is a note on the cell of
 * its answer, whose colour is that of the severest, and a line in a second sheet, with a link to the cell. A finding
 * about no row is only in the second sheet.
 *
 * <p>The answers can be mended in place, with the lists, hints and number formats of {@link TemplateWorkbook}, and read
 * with {@link XlsxTables}, which leaves out the lines of the second sheet as long as nobody has changed them. The answers
 * are in Japanese in either language, so that they are read again as they were.
 *
 * <p>A note has the message of a finding, how to mend it, and what its {@link Finding#fix()} proposes; none quotes the
 * career of the representative (6.2). The same disclosure, findings and locale give the same bytes.
 */
public final class AnnotatedWorkbook {
    private AnnotatedWorkbook() {}

    /**
     * Writes the workbook.
     *
     * @param disclosure the disclosure
     * @param findings the findings about it, in the order in which they are listed
     * @param locale the reader's locale: wording and findings in Japanese for a Japanese one, in English for every other
     * @param out the stream to write to, which is left open
     * @throws IOException if it cannot be written, or a cell has more text than a workbook can hold
     */
    public static void write(Disclosure disclosure, List<Finding> findings, Locale locale, OutputStream out)
            throws IOException {
        WorkbookWriter workbook = new WorkbookWriter();
        OfficialTable table = AnnotatedSheets.add(workbook, disclosure, List.copyOf(findings), locale);
        workbook.write(table.title(), SheetWords.FONT.in(table.locale()), out);
    }
}
