package io.github.clouddisclosure.table;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableLimitsTest {
    private static final TableLimits SMALL = new TableLimits(2, 3, 4);

    @Test
    void aTableAtItsLimitsIsRead() {
        TableGrid grid = BarSeparatedText.grid("1234 | b | c\na | b | c", SMALL);
        assertDoesNotThrow(() -> TableReader.read(grid, SMALL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a\\na\\na; line 3: the table exceeds the limit of 2 lines",
                "a\\na|b|c|d; line 2: the table exceeds the limit of 3 cells",
                "a|||d; line 1: the table exceeds the limit of 3 cells",
                "a|12345; line 1: the table exceeds the limit of 4 characters",
            })
    void aTableBeyondALimitIsRefused(String escaped, String message) {
        String text = escaped.replace("\\n", "\n");
        TableLimitException early = assertThrows(TableLimitException.class, () -> BarSeparatedText.grid(text, SMALL));
        assertEquals(message, early.getMessage());
        TableGrid grid = BarSeparatedText.grid(text);
        TableLimitException late = assertThrows(TableLimitException.class, () -> TableReader.read(grid, SMALL));
        assertEquals(message, late.getMessage());
        assertEquals(early.line(), late.line());
    }

    @Test
    void theDefaultsHoldWhereNoneAreNamed() {
        TableLine line = new TableLine(1, List.of("x".repeat(100_001)));
        assertThrows(TableLimitException.class, () -> TableReader.read(new TableGrid(List.of(line))));
        assertThrows(TableLimitException.class, () -> BarSeparatedText.grid("|".repeat(1_001)));
        assertThrows(TableLimitException.class, () -> BarSeparatedText.grid("\n".repeat(10_001)));
    }

    @Test
    void eachLimitCanBeChanged() {
        assertEquals(
                new TableLimits(7, 8, 9),
                TableLimits.defaults().withLines(7).withCells(8).withCharacters(9));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 0, 1", "1, 1, 0", "-1, 1, 1"})
    void aLimitLetsSomethingThrough(int lines, int cells, int characters) {
        assertThrows(IllegalArgumentException.class, () -> new TableLimits(lines, cells, characters));
    }
}
