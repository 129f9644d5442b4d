package io.github.clouddisclosure.text;

import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.stated;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Severity;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.Url;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {
    private static Disclosure with(String item, Answer<?> answer) {
        return Disclosure.builder()
                .answer(Guideline.aspSaas3().row(item).orElseThrow(), answer)
                .build();
    }

    private static List<String> found(Disclosure disclosure) {
        return LookAlikes.find(disclosure).stream()
                .map(finding ->
                        finding.pointer() + " " + finding.arguments().get(0).en())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "⽤, 'U+2F64', 用",
        "⼊, 'U+2F0A', 入",
        "⼠, 'U+2F20', 士",
        "⻑, 'U+2ED1', 長",
        "⺠, 'U+2EA0', 民",
        "⻄, 'U+2EC4', 西",
        "⻘, 'U+2ED8', 青",
        "\uFA19, 'U+FA19', 神",
        "\uD87E\uDC00, 'U+2F800', 丽",
    })
    void eachIsReportedWithItsCodePointAndTheOrdinaryCharacter(String character, String codePoint, String ordinary) {
        Finding finding = LookAlikes.find(with("2.1", text("株式会社" + character))).get(0);
        assertEquals("INFO look-alike 2.1 at \"/business/tradeName\"", finding.toString());
        assertEquals(Severity.INFO, finding.severity());
        assertEquals(
                "「" + character + "」(" + codePoint + ")は、形が似ている別の文字です。通常の文字:" + ordinary,
                finding.message(Locale.JAPANESE));
        assertEquals(
                "The character \"" + character + "\" (" + codePoint
                        + ") only looks like the ordinary one. Ordinary character: " + ordinary + ".",
                finding.message(Locale.ENGLISH));
    }

    @Test
    void aRadicalWithoutAnOrdinaryCharacterIsReportedToo() {
        Finding finding = LookAlikes.find(with("2.1", text("⺀"))).get(0);
        assertTrue(finding.message(Locale.ENGLISH).endsWith("unknown, look at the source."));
    }

    static List<Arguments> answers() {
        return List.of(
                Arguments.of("2.1", text("⽤")),
                Arguments.of("2.1", described("⽤")),
                Arguments.of("2.1", stated("用", "⽤")),
                Arguments.of("2.1", withheld("⽤")),
                Arguments.of("2.1", Stated.of("用").withSourceText("⽤")),
                Arguments.of("2.2", Stated.of(new CorporateNumber("⽤"))),
                Arguments.of("4.1", Stated.of(PostalAddress.of("⽤"))),
                Arguments.of("4.1", Stated.of(PostalAddress.of("⽤", "用"))),
                Arguments.of("4.2", Stated.of(new Url("⽤"))),
                Arguments.of("8.1", Stated.of(Count.of(1, "⽤"))),
                Arguments.of("9.1", Stated.of(Money.yen(1).inPeriod("⽤"))),
                Arguments.of("12.1", Stated.of(Percentage.of("1").inPeriod("⽤"))),
                Arguments.of("22.1", yes(Person.of("用", "⽤"))),
                Arguments.of("30.1", yes(NameList.of("用", "⽤"))),
                Arguments.of("95.1", Stated.of(ContactPoint.none().withTelephone("⽤"))),
                Arguments.of("95.1", Stated.of(ContactPoint.none().withEmail("⽤"))),
                Arguments.of("95.2", yes(Agency.of("用", "⽤", "用"))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyTextOfAnAnswerIsSearched(String item, Answer<?> answer) {
        assertEquals(List.of(Guideline.aspSaas3().row(item).orElseThrow().pointer() + " ⽤"), found(with(item, answer)));
    }

    @Test
    void everyCellOfASupplementaryRowIsSearched() {
        SupplementaryRow ordinary = SupplementaryRow.builder().number("13").build();
        SupplementaryRow row = SupplementaryRow.builder()
                .number("⼀")
                .section("⼆")
                .category("⼈")
                .item("⼊")
                .prescription("⼋")
                .requirement("⼒")
                .answer("⼗")
                .build();
        assertEquals(
                List.of(
                        "/supplementary/1/number ⼀",
                        "/supplementary/1/section ⼆",
                        "/supplementary/1/category ⼈",
                        "/supplementary/1/item ⼊",
                        "/supplementary/1/prescription ⼋",
                        "/supplementary/1/requirement ⼒",
                        "/supplementary/1/answer ⼗"),
                found(Disclosure.builder()
                        .supplementary(ordinary)
                        .supplementary(row)
                        .build()));
    }

    @Test
    void aCharacterIsReportedOnceForAnAnswer() {
        assertEquals(
                List.of("/business/tradeName ⽤", "/business/tradeName ⼊"),
                found(with("2.1", Stated.of("⽤⼊⽤").withSourceText("⼊⽤"))));
    }

    static List<Disclosure> careers() {
        String career = "昭和⼀九⼋⼆年⽣まれ";
        return List.of(
                with("6.2", text(career)),
                with("6.2", described(career)),
                with("6.2", withheld(career)),
                with("6.2", stated(" ", career)),
                with("6.2", Stated.of("略").withSourceText(career)),
                supplementary(SupplementaryRow.builder().number("6.2").answer(career)),
                supplementary(SupplementaryRow.builder().number("No.６").answer(career)),
                supplementary(SupplementaryRow.builder().item("経営者の略歴").answer(career)),
                supplementary(SupplementaryRow.builder().prescription(career).answer("Career of the representative")));
    }

    private static Disclosure supplementary(SupplementaryRow.Builder row) {
        return Disclosure.builder().supplementary(row.build()).build();
    }

    @ParameterizedTest
    @MethodSource("careers")
    void noCharacterOfTheCareerIsShown(Disclosure disclosure) {
        List<Finding> findings = LookAlikes.find(disclosure);
        assertEquals(1, findings.size());
        Finding finding = findings.get(0);
        assertEquals("「…」(表示しません)は、形が似ている別の文字です。通常の文字:原文を確認", finding.message(Locale.JAPANESE));
        assertEquals(
                "The character \"…\" (not shown) only looks like the ordinary one. Ordinary character: look at the source.",
                finding.message(Locale.ENGLISH));
        assertFalse((finding + "" + finding.arguments()).matches("(?s).*[昭和⼀⼋⼆⽣一八二生].*"));
        assertTrue(finding.excerpt().isEmpty());
    }

    @Test
    void theOrderIsThatOfTheGuideline() {
        Disclosure disclosure = with("83.1", text("⽤")).with(d -> d.business(b -> b.tradeName(text("⼊"))));
        assertEquals(List.of("/business/tradeName ⼊", "/housing/seismicRating ⽤"), found(disclosure));
    }

    @ParameterizedTest
    @CsvSource({
        "⽤途, 用途",
        "⻑野県⻄⽅, 長野県西方",
        "⼠⼊⽤, 士入用",
        "⺫, 目",
        "⺪𠮷⺠😀, 𤴔𠮷民😀",
    })
    void radicalsAreReplaced(String text, String clean) {
        assertEquals(clean, LookAlikes.clean(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "神﨑", "ＡＢＣ　ｱｲｳ①㈱", "⺀", "が", "\uD800 壊れた", "\uD87E\uDC00\uFA19"})
    void nothingElseIsChanged(String text) {
        assertEquals(text, LookAlikes.clean(text));
    }
}
