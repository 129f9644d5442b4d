package io.github.clouddisclosure.tablefiles;

import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.difference.DifferenceRow;
import io.github.clouddisclosure.difference.DifferenceTable;
import io.github.clouddisclosure.difference.DisclosureDifference;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** The changed rows as a workbook. */
class DifferenceWorkbookTest {
    private static DifferenceTable table(String description, Locale locale) throws IOException {
        Disclosure before = CompleteExample.read();
        Disclosure after = before.with(d -> d.housing(h -> h.fireDetection(no()).uninterruptiblePower(withheld()))
                .servicePerformance(s -> s.serviceDescription(text(description)))
                .supplementary(SupplementaryRow.builder()
                        .number("73")
                        .item("監視")
                        .answer("有り")
                        .build()));
        return DifferenceTable.of(DisclosureDifference.between(before, after), locale);
    }

    private static byte[] workbook(DifferenceTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DifferenceWorkbook.write(table, out);
        return out.toByteArray();
    }

    private static List<Row> sheet(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getFirstSheet().read();
        }
    }

    @Test
    void hasTheOldAndTheNewAnswersSideBySideAsText() throws IOException {
        String formula = "=1+1\n2行目";
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            DifferenceTable table = table(formula, locale);
            List<List<String>> cells = sheet(workbook(table)).stream()
                    .map(row -> row.stream().map(Cell::getText).toList())
                    .toList();
            for (DifferenceRow row : table.rows()) {
                List<String> expected = List.of(
                        row.number(),
                        row.item(),
                        row.prescription(),
                        row.requirement(),
                        row.before(),
                        row.after(),
                        row.kind().label().in(locale));
                assertTrue(cells.contains(expected), () -> expected + " in " + cells);
            }
            assertEquals(4, table.rows().size());
        }
        for (Row row : sheet(workbook(table(formula, Locale.JAPANESE)))) {
            row.stream()
                    .filter(cell -> cell != null && cell.getType() != CellType.EMPTY)
                    .forEach(cell -> assertEquals(CellType.STRING, cell.getType()));
        }
    }

    @Test
    void hasAHeadingForEachSection() throws IOException {
        DifferenceTable table = table("説明", Locale.JAPANESE);
        List<String> first = sheet(workbook(table)).stream()
                .map(row -> row.getCell(0).getText())
                .toList();
        assertEquals(List.of("No.", "サービス基本性能", "37", "ハウジング(サーバ設置場所)", "84", "88", "73"), first);
    }

    @Test
    void hasTheSameBytesForTheSameTable() throws IOException {
        assertArrayEquals(workbook(table("説明", Locale.JAPANESE)), workbook(table("説明", Locale.JAPANESE)));
    }

    @Test
    void refusesATextThatACellCannotHold() {
        assertThrows(TableFileException.class, () -> workbook(table("長".repeat(40_000), Locale.JAPANESE)));
    }
}
