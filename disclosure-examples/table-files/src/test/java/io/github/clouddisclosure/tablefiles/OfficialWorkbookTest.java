package io.github.clouddisclosure.tablefiles;

import static io.github.clouddisclosure.answer.Answers.count;
import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.stated;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.yen;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.table.OfficialRow;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official table as a workbook. */
class OfficialWorkbookTest {
    private static final int ANSWER = 5;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyCellOfTheTableIsInTheSheet() throws IOException {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            OfficialTable table = OfficialTable.of(CompleteExample.read(), locale);
            List<TableLine> lines = XlsxTables.read(workbook(table)).get(0).lines();
            assertEquals(table.columnHeads(), lines.get(0).cells());
            int at = 1;
            for (OfficialRow row : table.rows()) {
                if (row.heading().filter(text -> !text.isEmpty()).isPresent()) {
                    assertEquals(
                            row.heading().get(), String.join("", lines.get(at++).cells()));
                }
                List<String> cells = List.of(
                        row.number(),
                        row.category(),
                        row.item(),
                        row.prescription(),
                        row.requirement(),
                        row.answerText());
                assertEquals(cells, lines.get(at++).cells());
            }
            assertEquals(lines.size(), at);
        }
    }

    @Test
    void theSameTableGivesTheSameBytes() throws IOException {
        OfficialTable table = OfficialTable.of(CompleteExample.read(), Locale.JAPANESE);
        assertArrayEquals(workbook(table), workbook(OfficialTable.of(CompleteExample.read(), Locale.JAPANESE)));
    }

    @Test
    void anyNumberOfThreadsWriteTheSameBytes() throws Exception {
        Disclosure disclosure = CompleteExample.read();
        List<OfficialTable> tables =
                List.of(OfficialTable.of(disclosure, Locale.JAPANESE), OfficialTable.of(disclosure, Locale.ENGLISH));
        List<byte[]> expected = List.of(workbook(tables.get(0)), workbook(tables.get(1)));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<byte[]>> written = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                OfficialTable table = tables.get(i % 2);
                written.add(threads.submit(() -> workbook(table)));
            }
            for (int i = 0; i < written.size(); i++) {
                assertArrayEquals(expected.get(i % 2), written.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void otherWorkbooksAndThisOneKeepTheirOwnFonts() throws IOException {
        OfficialTable table = OfficialTable.of(CompleteExample.read(), Locale.JAPANESE);
        byte[] before = foreign(workbook -> {});
        byte[] expected = workbook(table);
        assertEquals(part(before, "xl/styles.xml"), part(foreign(workbook -> {}), "xl/styles.xml"));
        foreign(workbook -> workbook.setGlobalDefaultFont("Courier New", 20));
        try {
            assertArrayEquals(expected, workbook(table));
        } finally {
            foreign(workbook -> workbook.setGlobalDefaultFont("Calibri", 11));
        }
    }

    /** A workbook of a program that uses a library for workbooks, whose settings apply to all later ones. */
    private static byte[] foreign(Consumer<Workbook> setting) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "foreign", null)) {
            setting.accept(workbook);
            workbook.newWorksheet("1").value(0, 0, "x");
        }
        return out.toByteArray();
    }

    @Test
    void aTableWithoutNumbersNeedsNoFormats() throws IOException {
        OfficialTable table = OfficialTable.of(Disclosure.builder().build(), Locale.ENGLISH);
        byte[] workbook = workbook(table);
        assertEquals(
                table.columnHeads(),
                XlsxTables.read(workbook).get(0).lines().get(0).cells());
        assertFalse(part(workbook, "xl/styles.xml").contains("<numFmts"));
    }

    @Test
    void datesAndNumbersAreCellsForCalculation() throws IOException {
        assertNumber("46113", Disclosure.builder().disclosedOn(date(2026, 4, 1)).build());
        assertNumber(
                "120",
                Disclosure.builder()
                        .personnel(p -> p.regularEmployeeCount(count(120)))
                        .build());
        assertNumber(
                "244437070",
                Disclosure.builder().finance(f -> f.capital(yen(244_437_070))).build());
        Money thousands = Money.of(16_859_430, MoneyUnit.THOUSAND_YEN).inPeriod("2022年12月期");
        assertNumber(
                "16859430",
                Disclosure.builder().finance(f -> f.sales(stated(thousands))).build());
        assertNumber(
                "0.9990",
                Disclosure.builder()
                        .servicePerformance(s -> s.targetAvailability(stated(Percentage.of("99.90"))))
                        .build());
        // A value with a different source text keeps that text.
        assertNumber(
                "16859430",
                Disclosure.builder()
                        .finance(f -> f.sales(Stated.of(thousands).withSourceText("16,859,430(千円)[2022年12月期]")))
                        .build());
    }

    @Test
    void aValueThatACellCannotShowIsText() throws IOException {
        assertText(Disclosure.builder()
                .disclosedOn(stated(PartialDate.of(2013, 4)))
                .build());
        assertText(Disclosure.builder()
                .business(b -> b.establishedOn(date(1868, 1, 25)))
                .build());
        assertText(Disclosure.builder()
                .business(b ->
                        b.establishedOn(Stated.of(PartialDate.of(2002, 7, 1)).withSourceText("平成14年7月1日")))
                .build());
        assertText(Disclosure.builder()
                .finance(f -> f.capital(yen(1_234_567_890_123_456_789L)))
                .build());
        assertText(Disclosure.builder().finance(f -> f.ordinaryProfit(yen(-5))).build());
        assertText(Disclosure.builder()
                .finance(f -> f.capital(Stated.of(Money.yen(5)).withNote("\"資本準備金\"を除く")))
                .build());
        assertText(Disclosure.builder().business(b -> b.tradeName(text("1234"))).build());
    }

    @Test
    void theSheetIsLaidOutForReadingAndPrinting() throws IOException {
        String sheet =
                part(workbook(OfficialTable.of(CompleteExample.read(), Locale.JAPANESE)), "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("state=\"frozen\""), sheet);
        assertTrue(sheet.contains("<mergeCell ref=\"A4:A5\"/>"), sheet);
        assertTrue(sheet.contains("<mergeCell ref=\"A3:F3\"/>"), sheet);
        assertTrue(sheet.contains("orientation=\"landscape\""), sheet);
    }

    @Test
    void textThatNoCellCanHoldIsRefusedAndNotCut() {
        Disclosure disclosure = Disclosure.builder()
                .business(b -> b.mainBusiness(text("長".repeat(32_768))))
                .build();
        TableFileException failure =
                assertThrows(TableFileException.class, () -> workbook(OfficialTable.of(disclosure, Locale.JAPANESE)));
        assertEquals(
                "row 9: the text of a cell exceeds 32767 characters, the limit of a workbook.", failure.getMessage());
    }

    @Test
    void charactersThatXmlCannotHoldAreNotLost() throws IOException {
        String odd = "a\u0007b_x0041_c\ud800d\uffffe";
        Disclosure disclosure =
                Disclosure.builder().business(b -> b.tradeName(text(odd))).build();
        byte[] workbook = workbook(OfficialTable.of(disclosure, Locale.JAPANESE));
        assertEquals(
                odd, XlsxTables.read(workbook).get(0).lines().get(3).cells().get(ANSWER));
    }

    private static void assertNumber(String expected, Disclosure disclosure) throws IOException {
        Cell answer = answer(disclosure);
        assertEquals(CellType.NUMBER, answer.getType());
        assertEquals(expected, answer.asNumber().toPlainString());
    }

    private static void assertText(Disclosure disclosure) throws IOException {
        assertEquals(CellType.STRING, answer(disclosure).getType());
    }

    /** The cell of the only answer of a disclosure; checks that it is read back as in the table. */
    private static Cell answer(Disclosure disclosure) throws IOException {
        OfficialTable table = OfficialTable.of(disclosure, Locale.JAPANESE);
        String expected = table.rows().stream()
                .map(OfficialRow::answerText)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElseThrow();
        byte[] workbook = workbook(table);
        List<String> read = XlsxTables.read(workbook).get(0).lines().stream()
                .skip(1)
                .map(line -> line.cells().get(ANSWER))
                .filter(said -> !said.isEmpty())
                .toList();
        assertEquals(List.of(expected), read);
        try (ReadableWorkbook readable =
                new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, true))) {
            return readable.getFirstSheet().read().stream()
                    .skip(1)
                    .filter(row -> row.getCellCount() > ANSWER)
                    .map(row -> row.getCell(ANSWER))
                    .filter(cell -> !cell.getText().isEmpty())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String part(byte[] workbook, String name) throws IOException {
        Path file = Files.write(folder.resolve("part.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] workbook(OfficialTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfficialWorkbook.write(table, out);
        return out.toByteArray();
    }
}
