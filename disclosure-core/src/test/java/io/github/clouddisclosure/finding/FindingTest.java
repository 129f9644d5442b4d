package io.github.clouddisclosure.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
    private static final GuidelineRow SALES = Guideline.aspSaas3().row("9.1").orElseThrow();
    private static final GuidelineRow CAPITAL = Guideline.aspSaas3().row("11.1").orElseThrow();

    @Test
    void tellsWhatAndWhereButNotTheValue() {
        Finding finding = Finding.about(SALES, FindingCode.NEGATIVE)
                .withPosition(new Position(12, 34))
                .withExcerpt("-1円");
        assertEquals("ERROR negative 9.1 at \"/finance/sales\" (12:34)", finding.toString());
        assertEquals(Optional.of(SALES), finding.row());
        assertEquals("/finance/sales", finding.pointer());
        assertEquals(Optional.of("-1円"), finding.excerpt());
    }

    @Test
    void needsNoRow() {
        Finding finding = Finding.at("/x", FindingCode.DUPLICATE_KEY);
        assertEquals("ERROR duplicate-key at \"/x\"", finding.toString());
        assertEquals(Optional.of(SALES), finding.withRow(SALES).row());
        assertEquals("/x", finding.withRow(SALES).pointer());
    }

    @Test
    void aLongValueIsCutShortBetweenCharacters() {
        Finding finding = Finding.about(SALES, FindingCode.NEGATIVE);
        String sixty = "😀".repeat(60);
        assertEquals(Optional.of(sixty), finding.withExcerpt(sixty).excerpt());
        assertEquals(
                Optional.of("😀".repeat(59) + "…"),
                finding.withExcerpt(sixty + "x").excerpt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.1", "6.2", "22.1"})
    void ofAnAnswerAboutAPersonNothingIsQuoted(String id) {
        GuidelineRow row = Guideline.aspSaas3().row(id).orElseThrow();
        Finding finding = Finding.at(row.pointer(), FindingCode.STATE_IN_WORDS)
                .withExcerpt("情報 太郎")
                .withFix(Fix.ofValue(row.pointer(), "{}"))
                .withRow(row);
        assertEquals(Optional.empty(), finding.excerpt());
        assertEquals(Optional.empty(), finding.fix());
        assertEquals(finding, finding.withExcerpt("情報 太郎").withFix(Fix.ofValue(row.pointer(), "{}")));
    }

    @Test
    void theOrderIsThatOfTheGuidelineThenOfTheCodes() {
        List<Finding> sorted = List.of(
                Finding.at("/x", FindingCode.NOT_JSON),
                Finding.about(SALES, FindingCode.BLANK_TEXT),
                Finding.about(SALES, FindingCode.NEGATIVE),
                Finding.about(CAPITAL, FindingCode.BLANK_TEXT));
        assertEquals(
                sorted,
                Stream.of(3, 2, 1, 0)
                        .map(sorted::get)
                        .sorted(Finding.guidelineOrder())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"CHECK_DIGIT, ERROR, true", "MANDATORY_WITHHELD, WARNING, false", "LOOK_ALIKE, INFO, false"})
    void isAnErrorIfItsCodeIs(FindingCode code, Severity severity, boolean isError) {
        Finding finding = Finding.at("", code);
        assertEquals(severity, finding.severity());
        assertEquals(isError, finding.isError());
    }

    @Test
    void theArgumentsCannotBeChanged() {
        Finding finding = Finding.at("", FindingCode.NOT_JSON);
        assertTrue(finding.arguments().isEmpty());
        assertThrows(
                UnsupportedOperationException.class, () -> finding.arguments().clear());
    }

    @Test
    void aFixIsKeptThroughEveryChangeAndComparedButNotLogged() {
        Fix fix = Fix.ofValue("/finance/sales", "1680016137");
        Finding without = Finding.about(SALES, FindingCode.NEGATIVE);
        Finding with = without.withFix(fix);
        assertEquals(Optional.empty(), without.fix());
        assertNotEquals(without, with);
        assertEquals(without.toString(), with.toString());
        Finding changed = with.withRow(CAPITAL)
                .withSeverity(Severity.WARNING)
                .withPosition(new Position(1, 2))
                .withPlace("シート1!F23")
                .withExcerpt("-1円")
                .withPointer("/list/0/finance/sales")
                .withArguments(CAPITAL.item());
        Fix moved = Fix.ofValue("/list/0/finance/sales", "1680016137");
        assertEquals(Optional.of(moved), changed.fix());
        assertEquals(
                new Finding(
                        FindingCode.NEGATIVE,
                        Severity.WARNING,
                        Optional.of(CAPITAL),
                        "/list/0/finance/sales",
                        Optional.of(new Position(1, 2)),
                        Optional.of("シート1!F23"),
                        Optional.of("-1円"),
                        List.of(CAPITAL.item()),
                        Optional.of(moved)),
                changed);
        assertEquals(Optional.empty(), changed.withoutFix().fix());
        assertEquals(changed, changed.withoutFix().withFix(moved));
    }

    @Test
    void aFindingIsAsSevereAsItsCodeUnlessSomebodyDecidesOtherwise() {
        for (FindingCode code : FindingCode.values()) {
            Finding finding = Finding.about(SALES, code);
            assertEquals(code.severity(), finding.severity());
            assertEquals(code.severity() == Severity.ERROR, finding.isError());
            for (Severity severity : Severity.values()) {
                Finding decided = finding.withSeverity(severity);
                assertEquals(severity, decided.severity());
                assertEquals(severity == Severity.ERROR, decided.isError());
                assertEquals(code, decided.code());
            }
        }
    }

    @Test
    void aPlaceIsShownInsteadOfThePosition() {
        Finding finding = Finding.about(SALES, FindingCode.NEGATIVE).withPosition(new Position(23, 1));
        assertEquals("ERROR negative 9.1 at \"/finance/sales\" (23:1)", finding.toString());
        assertEquals(
                "ERROR negative 9.1 at \"/finance/sales\" (シート1!F23)",
                finding.withPlace("シート1!F23").toString());
    }

    @Test
    void aFixShowsItsPlaceAlone() {
        assertEquals(
                "VALUE at \"/finance/sales\"",
                Fix.ofValue("/finance/sales", "1").toString());
        assertEquals(
                "NAME at \"/finance/sale\"",
                Fix.ofName("/finance/sale", "\"sales\"").toString());
        assertNotEquals(Fix.ofValue("/a", "\"b\""), Fix.ofName("/a", "\"b\""));
    }

    @Test
    void theLineForPeopleNamesTheRowOrThePlace() {
        Finding inRow = Finding.about(SALES, FindingCode.NEGATIVE);
        assertEquals("9.1 売上高: " + inRow.message(Locale.JAPANESE), inRow.text(Locale.JAPANESE));
        assertEquals("9.1 " + SALES.item().en() + ": " + inRow.message(Locale.ENGLISH), inRow.text(Locale.ENGLISH));
        Finding atPlace = Finding.at("/a\n\u202e", FindingCode.MISSING_FIELD, new LocalizedText("x", "x"));
        assertEquals("/a\\u000a\\u202e: " + atPlace.message(Locale.ENGLISH), atPlace.text(Locale.ENGLISH));
        Finding ofTheWhole = Finding.at("", FindingCode.NOT_UTF_8);
        assertEquals(ofTheWhole.message(Locale.ENGLISH), ofTheWhole.text(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "/finance/sales, /x/finance/sales",
        "/finance/sales/value/unit, /x/finance/sales/value/unit",
        "/finance/salesAgency, /finance/salesAgency",
        "/finance, /finance",
    })
    void aFixMovesWithThePlaceThatItIsIn(String pointer, String moved) {
        Finding finding = Finding.about(SALES, FindingCode.NEGATIVE).withFix(Fix.ofValue(pointer, "1"));
        assertEquals(
                Optional.of(Fix.ofValue(moved, "1")),
                finding.withPointer("/x/finance/sales").fix());
    }
}
