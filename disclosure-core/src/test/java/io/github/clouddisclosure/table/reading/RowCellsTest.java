package io.github.clouddisclosure.table.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCellsTest {
    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** Number, category, item, prescription, and the texts that belong in no cell of the row. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2|事業所|事業者名|商号; 2 事業所 事業者名 商号 []",
                "1-2|事業所|事業者名|商号; 1-2 事業所 事業者名 商号 []",
                "1234567890|事業所|事業者名|商号; 1234567890 事業所 事業者名 商号 []",
                "第1234567-8|事業所|事業者名|商号; 第1234567-8 事業所 事業者名 商号 []",
                "第12345678-9|事業所|事業者名|商号; - 事業所 事業者名 商号 [第12345678-9]",
                "注|事業所|事業者名|商号; - 事業所 事業者名 商号 [注]",
                "注|2|事業所|事業者名|商号; 2 事業所 事業者名 商号 [注]",
                "2|注|事業所|事業者名|商号; 2 事業所 事業者名 商号 [注]",
                "事業者名|2|商号; 2 - - 商号 [事業者名]",
                "事業所|2|事業者名|商号; 2 - 事業者名 商号 [事業所]",
                "事業者名|商号; - - 事業者名 商号 []",
                "商号; - - - 商号 []",
                "3|2; 3 - - 2 []",
            })
    void countsFromThePrescription(String before, String row) {
        RowCells cells = RowCells.of(cells(before), "必須", List.of(), 0);
        assertEquals(
                row,
                shown(cells.number())
                        + shown(cells.category())
                        + shown(cells.item())
                        + shown(cells.prescription())
                        + cells.others());
    }

    private static String shown(String cell) {
        return (cell.isEmpty() ? "-" : cell) + ' ';
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"番号; 番号 5", "|番号; 番号 6", "||番号|注; 番号 注 7", "|; - 5"})
    void anAnswerBeginsInItsFirstCellWithAText(String after, String answer) {
        RowCells cells = RowCells.of(List.of("2", "商号"), "必須", cells(after), 5);
        assertEquals(answer, shown(cells.answer()) + cells.answerAt());
    }

    @Test
    void theTextFormShowsNoCell() {
        assertEquals(
                "row (cells: 4, others: 1)",
                RowCells.of(cells("注|2|||商号"), "必須", List.of("番号"), 6).toString());
    }
}
