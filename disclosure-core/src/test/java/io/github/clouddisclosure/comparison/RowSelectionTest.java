package io.github.clouddisclosure.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowSelectionTest {
    private static final Guideline GUIDELINE = Guideline.aspSaas3();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48 | 48.1 48.2 48.3",
                "54.1 | 54.1",
                "54.1 48 50 | 48.1 48.2 48.3 50.1 54.1",
                "48 48.2 48 | 48.1 48.2 48.3",
                "terminal | 80.1 80.2",
                "terminal 1 | 1.1 80.1 80.2",
            })
    void rowsAreChosenByNumberIdAndSectionAndStayInTheOrderOfTheGuideline(String names, String ids) {
        assertEquals(
                List.of(ids.split(" ")),
                RowSelection.of(GUIDELINE, List.of(names.split(" "))).stream()
                        .map(GuidelineRow::id)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "13", "48.9", "48.", ".1", "-1", "１", "99999999999999999999", "houses", "Housing", " 48"})
    void aNameOfNothingIsRefusedAndSaid(String name) {
        UnknownRowException refusal =
                assertThrows(UnknownRowException.class, () -> RowSelection.of(GUIDELINE, List.of("48", name)));

        assertEquals(name, refusal.name());
    }

    @Test
    void noNamesChooseNoRows() {
        assertEquals(List.of(), RowSelection.of(GUIDELINE, List.of()));
    }
}
