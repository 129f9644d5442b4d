package io.github.clouddisclosure.tablefiles;

import static io.github.clouddisclosure.answer.Answers.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.comparison.ComparedService;
import io.github.clouddisclosure.comparison.ComparisonCells;
import io.github.clouddisclosure.comparison.ServiceComparison;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class ComparisonWorkbookTest {
    private static final List<GuidelineRow> ROWS = Guideline.aspSaas3().rows();

    @Test
    void aWorkbookHasTheCellsOfTheComparison() throws IOException {
        ServiceComparison comparison = comparison(Locale.JAPANESE);
        ComparisonCells cells = ComparisonCells.of(comparison);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(write(comparison)))) {
            List<Row> rows = workbook.getFirstSheet().read();

            assertEquals("サービスの比較", workbook.getFirstSheet().getName());
            assertEquals(cells.heads(), texts(rows.get(0)));
            assertEquals(
                    cells.counts(),
                    rows.subList(1, 4).stream()
                            .map(ComparisonWorkbookTest::texts)
                            .toList());
            assertEquals(
                    comparison.rows().stream().map(cells::line).toList(),
                    rows.subList(4, rows.size()).stream()
                            .map(ComparisonWorkbookTest::texts)
                            .toList());
        }
    }

    @Test
    void countsAreNumbersAndNoAnswerIsAFormula() throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(write(comparison(Locale.ENGLISH))))) {
            List<Row> rows = workbook.getFirstSheet().read();

            assertEquals(
                    CellType.NUMBER,
                    rows.get(1).getCell(ComparisonCells.LEADING).getType());
            assertTrue(rows.stream().flatMap(Row::stream).noneMatch(cell -> cell.getType() == CellType.FORMULA));
            assertEquals(
                    "=1+1", rows.get(5).getCell(ComparisonCells.LEADING + 1).getRawValue());
        }
    }

    @Test
    void headsAndTheColumnsThatNameARowStayVisible() throws IOException {
        String sheet = part(write(comparison(Locale.JAPANESE)), "xl/worksheets/sheet1.xml");

        assertTrue(sheet.contains("<pane xSplit=\"3\" ySplit=\"1\" topLeftCell=\"D2\""), sheet.substring(0, 900));
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws IOException {
        assertArrayEquals(write(comparison(Locale.JAPANESE)), write(comparison(Locale.JAPANESE)));
    }

    private static ServiceComparison comparison(Locale locale) throws IOException {
        Disclosure complete = CompleteExample.read();
        Disclosure formula = Disclosure.builder()
                .business(business -> business.tradeName(text("=1+1")))
                .build();
        return ServiceComparison.of(
                List.of(
                        ComparedService.of("complete.json", complete, ROWS, locale),
                        ComparedService.of("formula.json", formula, ROWS, locale)),
                ROWS,
                locale);
    }

    private static byte[] write(ServiceComparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonWorkbook.write(comparison, out);
        return out.toByteArray();
    }

    private static List<String> texts(Row row) {
        return row.stream().map(ComparisonWorkbookTest::shown).toList();
    }

    private static String shown(Cell cell) {
        String raw = cell == null ? null : cell.getText();
        return raw == null ? "" : raw;
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no part " + name);
    }
}
