package io.github.clouddisclosure.tablefiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.table.CsvTable;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.grid.DelimitedText;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.table.grid.TableReadException;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.table.reading.TableReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks with more than the table on one sheet: one is read, and the others are not passed over in silence. */
class SeveralSheetsTest {
    private static final Disclosure EMPTY = Disclosure.builder().build();

    private static List<TableLine> table(Disclosure disclosure) {
        return DelimitedText.grid(CsvTable.write(OfficialTable.of(disclosure, Locale.JAPANESE)))
                .lines();
    }

    private interface Sheets {
        void write(Workbook workbook) throws IOException;
    }

    private static byte[] workbook(Sheets sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", null)) {
            sheets.write(workbook);
        }
        return out.toByteArray();
    }

    private static Worksheet write(Workbook workbook, String name, List<TableLine> lines) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).cells().size(); column++) {
                sheet.value(row, column, lines.get(row).cells().get(column));
            }
        }
        return sheet;
    }

    private static TableReading read(byte[] workbook) throws IOException {
        return TableReader.read(XlsxTables.read(workbook));
    }

    private static void assertFinding(FindingCode code, String place, TableReading reading) {
        assertEquals(
                List.of(code), reading.findings().stream().map(Finding::code).toList());
        assertEquals(place, reading.findings().get(0).place().orElseThrow());
    }

    @Test
    void ofTwoTablesTheFirstIsReadAndTheOtherIsNamed() throws IOException {
        Disclosure complete = CompleteExample.read();
        Disclosure older = complete.with(changed -> changed.disclosedOn(Answers.date(2023, 4, 1)));
        TableReading reading = read(workbook(book -> {
            write(book, "2026年", table(complete));
            write(book, "2023年", table(older));
        }));
        assertEquals(complete, reading.disclosure());
        assertFinding(FindingCode.REPEATED_TABLE, "2023年!A2", reading);
        assertEquals(table(older).size(), reading.unplaced().size());
    }

    @Test
    void ofAFormAndItsCopyTheCopyThatIsFilledInIsRead() throws IOException {
        Disclosure complete = CompleteExample.read();
        TableReading reading = read(workbook(book -> {
            write(book, "様式", table(EMPTY));
            write(book, "提出", table(complete));
        }));
        assertEquals(complete, reading.disclosure());
        assertFinding(FindingCode.REPEATED_TABLE, "様式!A2", reading);
    }

    @ParameterizedTest
    @EnumSource(names = {"HIDDEN", "VERY_HIDDEN"})
    void aHiddenSheetWithATableIsNamedAndNotRead(VisibilityState state) throws IOException {
        Disclosure complete = CompleteExample.read();
        byte[] workbook = workbook(book -> {
            write(book, "開示", table(complete));
            write(book, "旧版", table(EMPTY)).setVisibilityState(state);
        });
        TableReading reading = read(workbook);
        assertEquals(complete, reading.disclosure());
        assertEquals(List.of(), reading.unplaced());
        assertFinding(FindingCode.NOT_READ, "旧版!A1", reading);
        Finding hidden = reading.findings().get(0);
        assertEquals("読み込んでいない部分があります:非表示のシート「旧版」。回答があれば、シートを再表示して保存し直してください。", hidden.message(Locale.JAPANESE));
        assertEquals(
                "Something was not read: the hidden sheet \"旧版\". If it has answers, show it and save the workbook.",
                hidden.message(Locale.ENGLISH));
    }

    @Test
    void aHiddenSheetWithoutTableIsNoMatter() throws IOException {
        TableReading reading = read(workbook(book -> {
            write(book, "開示", table(CompleteExample.read()));
            Worksheet words = book.newWorksheet("選択肢");
            words.value(0, 0, "有り");
            words.value(1, 0, "無し");
            words.setVisibilityState(VisibilityState.HIDDEN);
        }));
        assertEquals(List.of(), reading.findings());
    }

    @Test
    void whereOnlyAHiddenSheetHasTheTableTheRefusalSaysSo() throws IOException {
        for (boolean hasCover : new boolean[] {true, false}) {
            byte[] workbook = workbook(book -> {
                write(book, "開示", table(CompleteExample.read())).setVisibilityState(VisibilityState.HIDDEN);
                Worksheet cover = book.newWorksheet("表紙");
                if (hasCover) {
                    cover.value(0, 0, "表紙");
                }
            });
            TableReadException refusal = assertThrows(TableReadException.class, () -> read(workbook));
            assertEquals(FindingCode.NO_TABLE, refusal.finding().code());
            assertTrue(
                    refusal.getMessage()
                            .endsWith(" Something was not read: the hidden sheet \"開示\". If it has answers, show it and"
                                    + " save the workbook."),
                    refusal.getMessage());
        }
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsKeptAndReported() throws IOException {
        TableReading reading = read(workbook(book -> {
            Worksheet sheet = write(book, "開示", table(CompleteExample.read()));
            sheet.formula(6, 5, "A1");
            sheet.formula(6, 30, "A1");
        }));
        assertEquals("=A1 =A1", reading.rows().get(4).sourceText());
        assertEquals(
                List.of("開示!F7", "開示!AE7"),
                reading.findings().stream()
                        .filter(finding -> finding.code() == FindingCode.FORMULA_WITHOUT_RESULT)
                        .map(finding -> finding.place().orElseThrow())
                        .toList());
    }

    @Test
    void ofTenThousandFormulasAThousandAreReported() throws IOException {
        byte[] workbook = workbook(book -> {
            Worksheet sheet = write(book, "開示", table(CompleteExample.read()));
            for (int row = 200; row < 300; row++) {
                for (int column = 0; column < 100; column++) {
                    sheet.formula(row, column, "A1");
                }
            }
        });
        assertEquals(1_000, XlsxTables.read(workbook).get(0).findings().size());
    }

    @Test
    void hiddenRowsAndColumnsAreReadSinceAFilterHidesThem() throws IOException {
        Disclosure complete = CompleteExample.read();
        TableReading reading = read(workbook(book -> {
            Worksheet sheet = write(book, "開示", table(complete));
            sheet.hideRow(20);
            sheet.hideRow(21);
            sheet.hideColumn(1);
        }));
        assertEquals(complete, reading.disclosure());
        assertEquals(List.of(), reading.findings());
    }
}
