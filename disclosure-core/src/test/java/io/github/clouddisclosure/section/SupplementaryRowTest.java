package io.github.clouddisclosure.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.testing.TextForms;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SupplementaryRowTest {
    private static final String SECRET = "1970年1月2日生まれ";

    /** Sets one cell of a row. */
    private interface Cell {
        SupplementaryRow.Builder set(SupplementaryRow.Builder row, String text);
    }

    static final List<Cell> CELLS = List.of(
            SupplementaryRow.Builder::number,
            SupplementaryRow.Builder::section,
            SupplementaryRow.Builder::category,
            SupplementaryRow.Builder::item,
            SupplementaryRow.Builder::prescription,
            SupplementaryRow.Builder::requirement,
            SupplementaryRow.Builder::answer);

    /** The row may be the career of the representative, from a similar guideline or from columns in another order. */
    @ParameterizedTest
    @FieldSource("CELLS")
    void noCellIsInATextForm(Cell cell) {
        SupplementaryRow row = cell.set(SupplementaryRow.builder(), SECRET).build();
        Disclosure disclosure = Disclosure.builder().supplementary(row).build();
        OfficialTable table = OfficialTable.of(disclosure, Locale.JAPANESE);
        String texts = TextForms.of(row, disclosure, table) + cell.set(SupplementaryRow.builder(), SECRET);
        assertFalse(texts.contains(SECRET), texts);
    }

    @Test
    void theTextFormGivesTheLengthsOfTheCells() {
        SupplementaryRow row = SupplementaryRow.builder()
                .number("73")
                .prescription("別の内容")
                .answer("有り(内容)")
                .build();
        assertEquals("SupplementaryRow(lengths of the cells: 2, 0, 0, 0, 4, 0, 6)", row.toString());
    }
}
