package io.github.clouddisclosure.tablefiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.AnswerCell;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.table.reading.TableReading;
import io.github.clouddisclosure.tablefiles.testing.EditedSheet;
import io.github.clouddisclosure.tablefiles.testing.LibreOffice;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do with a workbook in LibreOffice, where it is installed. */
class LibreOfficeTest {
    private static final int ANSWER = 5;
    private static final DisclosureValidator VALIDATOR = DisclosureValidator.asOf(LocalDate.of(2026, 11, 23));

    @TempDir
    private Path folder = Path.of("");

    private static GuidelineRow row(String id) {
        return Guideline.aspSaas3().row(id).orElseThrow();
    }

    private static List<FindingCode> codes(TableReading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    @Test
    void aFormulaIsAnAnswerOnceItIsCalculatedWithoutError() throws IOException, InterruptedException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        List<GuidelineRow> rows = List.of(row("88.1"), row("5.1"));
        try (Workbook book = new Workbook(workbook, "test", null)) {
            Worksheet sheet = book.newWorksheet("開示");
            for (int i = 0; i < rows.size(); i++) {
                sheet.value(i, 0, rows.get(i).number());
                sheet.value(i, 1, rows.get(i).category().ja());
                sheet.value(i, 2, rows.get(i).item().ja());
                sheet.value(i, 3, rows.get(i).prescription().ja());
                sheet.value(i, 4, rows.get(i).requirement().label().ja());
            }
            sheet.formula(0, ANSWER, "CONCATENATE(\"有\",\"り\")");
            sheet.formula(1, ANSWER, "1/0");
        }
        FindingCode noResult = FindingCode.FORMULA_WITHOUT_RESULT;
        assertEquals(List.of(noResult, noResult), codes(TemplateWorkbookTest.read(workbook.toByteArray())));
        TableReading saved = TemplateWorkbookTest.read(LibreOffice.convert(workbook.toByteArray(), "xlsx", folder));
        assertEquals(Answers.yes(), saved.disclosure().answer(row("88.1")));
        assertEquals(List.of(noResult), codes(saved));
        assertEquals("開示!F2", saved.findings().get(0).place().orElseThrow());
    }

    @Test
    void anAnnotatedWorkbookThatIsMendedInPlaceHasNoFindings() throws IOException, InterruptedException {
        Disclosure complete = CompleteExample.read();
        Disclosure faulty = complete.with(
                changed -> changed.answer(row("2.2"), Answers.unanswered()).answer(row("88.1"), Answers.unanswered()));
        ByteArrayOutputStream annotated = new ByteArrayOutputStream();
        AnnotatedWorkbook.write(faulty, VALIDATOR.validate(faulty), Locale.JAPANESE, annotated);
        Map<GuidelineRow, Integer> places = TemplateWorkbookTest.places(annotated.toByteArray());
        EditedSheet sheet = new EditedSheet(annotated.toByteArray());
        for (Finding finding : VALIDATOR.validate(faulty)) {
            GuidelineRow row = finding.row().orElseThrow();
            sheet.text(places.get(row), ANSWER, AnswerCell.write(row, complete.answer(row), Locale.JAPANESE));
        }
        TableReading mended = TemplateWorkbookTest.read(LibreOffice.convert(sheet.workbook(), "xlsx", folder));
        assertEquals(complete, mended.disclosure());
        assertEquals(List.of(), mended.validate(VALIDATOR));
        assertEquals(List.of(), mended.unplaced());
    }

    @Test
    void theTableIsReadFromTheWebPageInWhichItIsSaved() throws IOException, InterruptedException {
        Disclosure complete = CompleteExample.read();
        byte[] workbook = TableFiles.write(complete, TableForm.XLSX);
        byte[] saved = LibreOffice.convert(workbook, "html", folder);
        TableReading reading = TableReader.read(HtmlTables.read(saved));
        assertEquals(complete, reading.disclosure());
        assertEquals(List.of(), reading.findings());
    }

    @ParameterizedTest
    @CsvSource({
        "xls, It is a workbook in the old form (.xls). Save it as .xlsx.",
        "ods, 'It is an OpenDocument file, such as .ods. Save it as .xlsx.'",
    })
    void aFormThatIsNotReadIsRefusedWithTheRemedy(String form, String reason) throws IOException, InterruptedException {
        byte[] workbook = TableFiles.write(CompleteExample.read(), TableForm.XLSX);
        byte[] saved = LibreOffice.convert(workbook, form, folder);
        assertEquals(
                reason,
                assertThrows(TableFileException.class, () -> XlsxTables.read(saved))
                        .getMessage());
    }
}
