package io.github.clouddisclosure.tablefiles;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.tablefiles.internal.form.SheetWords;
import io.github.clouddisclosure.tablefiles.internal.form.TemplateSheet;
import io.github.clouddisclosure.tablefiles.internal.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * An empty official table to fill in, as a workbook, {@code .xlsx}, with one sheet. Filled in, it is read with {@link
 * XlsxTables} and {@link io.github.clouddisclosure.table.reading.TableReader} like any other.
 *
 * <p>The cell of each answer says how to answer when it is selected, has a note with what the row asks for and an
 * example, a list to choose from where the row asks for a choice, and a number format where it asks for a date, an
 * amount or a percentage. 必須 rows have a colour beside the word. Only the answers can be changed, until somebody lifts
 * the protection of the sheet, which has no password: to add a supplementary row, for example.
 *
 * <p>The words of an answer are Japanese in either language, since they are read: the list offers 有り and 無し. The same
 * guideline and locale give the same bytes.
 */
public final class TemplateWorkbook {
    private TemplateWorkbook() {}

    /**
     * Writes the template.
     *
     * @param guideline the guideline
     * @param locale the reader's locale: wording and help in Japanese for a Japanese one, in English for every other
     * @param out the stream to write to, which is left open
     * @throws IOException if it cannot be written
     */
    public static void write(Guideline guideline, Locale locale, OutputStream out) throws IOException {
        requireNonNull(guideline, "guideline");
        WorkbookWriter workbook = new WorkbookWriter();
        OfficialTable table = TemplateSheet.add(workbook, guideline, locale);
        workbook.write(table.title(), SheetWords.FONT.in(table.locale()), out);
    }
}
