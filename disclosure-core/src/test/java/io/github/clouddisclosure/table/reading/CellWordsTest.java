package io.github.clouddisclosure.table.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.guideline.Requirement;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cells that show the place in the table: number, 必須/選択, heading. */
class CellWordsTest {
    @ParameterizedTest
    @CsvSource({
        "84, 84, 0",
        "８４, 84, 0",
        "84., 84, 0",
        "84．, 84, 0",
        "No.84, 84, 0",
        "No. 84, 84, 0",
        "№84, 84, 0",
        "#84, 84, 0",
        "84.2, 84, 2",
        "84-2, 84, 2",
        "８４－２, 84, 2",
        "0084, 84, 0"
    })
    void aNumberIsReadAsPrinted(String cell, int number, int row) {
        assertEquals(Optional.of(new NumberCell(number, row)), NumberCell.of(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "No.", "-", "AI-1", "84名", "84 85", "84.2.1", "84.a", "-84", "12345", "1,000", "①", "九", "99.9%"
            })
    void aTextThatIsMoreThanANumberIsNoNumber(String cell) {
        assertEquals(Optional.empty(), NumberCell.of(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "必須, MANDATORY",
        "【必須】, MANDATORY",
        "必 須, MANDATORY",
        "(必須), MANDATORY",
        "必須項目, MANDATORY",
        "mandatory, MANDATORY",
        "Mandatory, MANDATORY",
        "Required, MANDATORY",
        "選択, OPTIONAL",
        "＜選択＞, OPTIONAL",
        "選択項目, OPTIONAL",
        "OPTIONAL, OPTIONAL"
    })
    void theRequirementIsRead(String cell, Requirement requirement) {
        assertEquals(Optional.of(requirement), RequirementCell.of(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "必須/選択", "必要", "選択制", "必須です", "○", "必須である項目を指します", "not optional", "option"})
    void aTextThatSaysMoreIsNoRequirement(String cell) {
        assertEquals(Optional.empty(), RequirementCell.of(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "人材",
                "■人材",
                "2. 人材",
                "２．人材",
                "ハウジング（サーバ設置場所）",
                "アプリケーション等",
                "Personnel",
                "Housing (location of servers)",
                "3 FINANCE"
            })
    void aHeadingOfTheGuidelineIsRecognised(String text) {
        assertTrue(SectionHeading.isKnown(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "人材派遣", "AI機能", "ハウジング", "人材2", "Our network", "1"})
    void anyOtherHeadingIsNot(String text) {
        assertFalse(SectionHeading.isKnown(text));
    }
}
