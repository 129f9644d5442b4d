package io.github.clouddisclosure.table;

import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.internal.cell.FoldedAnswer;
import io.github.clouddisclosure.internal.cell.FormulaGuard;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.table.grid.BarSeparatedText;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.testing.SampleTable;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.value.PartialDate;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormsTest {
    private static final List<Function<OfficialTable, String>> FORMS =
            List.of(HtmlPage::write, MarkdownTable::write, CsvTable::write, PlainTextTable::write);

    private static final Pattern ANSWER_CELL = Pattern.compile("<td class=\"answer\"[^>]*>(.*?)</td>", Pattern.DOTALL);

    @Test
    void plainTextIsReadAsTheSameDisclosure() {
        Disclosure disclosure = SampleTable.disclosure();
        String written = PlainTextTable.write(OfficialTable.of(disclosure, Locale.JAPANESE));
        Disclosure read = TableReader.read(BarSeparatedText.grid(written)).disclosure();
        for (OfficialRow row : OfficialTable.of(disclosure, Locale.JAPANESE).rows()) {
            row.guidelineRow()
                    .ifPresent(guidelineRow -> assertEquals(FoldedAnswer.of(row.answer()), read.answer(guidelineRow)));
        }
        assertEquals(disclosure.getSupplementary(), read.getSupplementary());
    }

    @Test
    void markdownIsReadAsTheSameDisclosureIfNothingNeedsABackslash() {
        Disclosure disclosure = Unblemished.disclosure();
        String written = MarkdownTable.write(OfficialTable.of(disclosure, Locale.JAPANESE));
        assertEquals(
                disclosure, TableReader.read(BarSeparatedText.grid(written)).disclosure());
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void theLocaleAndZoneOfTheMachineDoNotMatter(Function<OfficialTable, String> form) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        OfficialTable table = OfficialTable.of(SampleTable.disclosure(), Locale.JAPANESE);
        String written = form.apply(table);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(written, form.apply(OfficialTable.of(SampleTable.disclosure(), Locale.JAPANESE)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @FieldSource("FORMS")
    void anyDisclosureCanBeWritten(Function<OfficialTable, String> form) {
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            Disclosure disclosure = RandomDisclosures.next(random);
            assertFalse(
                    form.apply(OfficialTable.of(disclosure, Locale.JAPANESE)).isEmpty());
            assertFalse(form.apply(OfficialTable.of(disclosure, Locale.ENGLISH)).isEmpty());
        }
    }

    @Test
    void everyFormCanBeAppended() throws IOException {
        OfficialTable table = OfficialTable.of(Unblemished.disclosure(), Locale.ENGLISH);
        StringBuilder all = new StringBuilder();
        HtmlPage.write(table, all);
        MarkdownTable.write(table, all);
        CsvTable.write(table, all);
        PlainTextTable.write(table, all);
        assertEquals(
                HtmlPage.write(table)
                        + MarkdownTable.write(table)
                        + CsvTable.write(table)
                        + PlainTextTable.write(table),
                all.toString());
    }

    @Tag("exhaustive")
    @Test
    void everyIdOfThePageIsUniqueAndEveryLinkWithinItLeadsToOne() {
        Random random = new Random(2);
        for (int i = 0; i < 20; i++) {
            String page = HtmlPage.write(OfficialTable.of(RandomDisclosures.next(random), Locale.JAPANESE));
            List<String> all = after(" id=\"", page);
            Set<String> ids = new HashSet<>(all);
            assertEquals(all.size(), ids.size());
            assertTrue(ids.containsAll(after(" href=\"#", page)));
            assertTrue(ids.containsAll(List.of("housing", "row-84.1", "row-1.1", "servicePerformance")));
        }
    }

    @Test
    void aHeadingThatOccursTwiceHasTwoIds() {
        Disclosure disclosure = Unblemished.disclosure()
                .with(d -> d.supplementary(SupplementaryRow.builder()
                        .section("人材")
                        .prescription("男女比")
                        .build()));
        String page = HtmlPage.write(OfficialTable.of(disclosure, Locale.JAPANESE));
        assertEquals(2, page.split("<tbody id=\"personnel\">", -1).length);
        assertTrue(page.contains("<tbody id=\"section-1\">"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u000b", "\f", "\u001c", " \u001f\t", "\u2028"})
    void aBlankAnswerIsShownAsBlank(String blank) {
        Disclosure disclosure =
                Disclosure.builder().business(b -> b.tradeName(text(blank))).build();
        OfficialTable table = OfficialTable.of(disclosure, Locale.JAPANESE);
        for (Function<OfficialTable, String> form : FORMS) {
            assertFalse(form.apply(table).contains("\ufffd"));
        }
        assertEquals(
                Set.of(""),
                ANSWER_CELL
                        .matcher(HtmlPage.write(table))
                        .results()
                        .map(cell -> WhiteSpace.fold(cell.group(1)))
                        .collect(Collectors.toSet()));
    }

    @Test
    void nothingOfAnAnswerBecomesMarkup() {
        Disclosure disclosure = Unblemished.disclosure()
                .with(d -> d.servicePerformance(
                        s -> s.serviceName(text("</title><script>alert(1)</script>\" onclick='x"))));
        String page = HtmlPage.write(OfficialTable.of(disclosure, Locale.JAPANESE));
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("onclick='"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069})
    void theTitleOfAPageIsNotTurned(int control) {
        String name = "\uD83C\uDF38見" + Character.toString(control) + "本";
        String page = HtmlPage.write(OfficialTable.of(
                Disclosure.builder()
                        .servicePerformance(s -> s.serviceName(text(name)))
                        .build(),
                Locale.JAPANESE));
        assertTrue(page.contains("<title>\uD83C\uDF38見本 – 情報開示</title>"), page);
        assertTrue(page.contains("<h1>" + name + "</h1>"), page);
    }

    @Test
    void thePageSaysUntilWhenTheDisclosureIsValidIfTheDateIsComplete() {
        assertTrue(page(date(2024, 2, 29)).contains("2026年2月28日"));
        assertFalse(page(date(2024, 2)).contains(HtmlWords.VALID_UNTIL.ja()));
        assertFalse(page(date(9998, 1, 1)).contains(HtmlWords.VALID_UNTIL.ja()));
    }

    @Test
    void thePageListsWhatIsWithheld() {
        String page = HtmlPage.write(OfficialTable.of(SampleTable.disclosure(), Locale.ENGLISH));
        assertTrue(page.contains("<li><a href=\"#row-83.1\">83.1 "));
        assertFalse(page.contains(HtmlWords.NONE.en()));
        assertTrue(HtmlPage.write(OfficialTable.of(Unblemished.disclosure(), Locale.ENGLISH))
                .contains(HtmlWords.NONE.en()));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "=1+1, '=1+1",
                "@x, '@x",
                "+81-3-1234, '+81-3-1234",
                "-1+2, '-1+2",
                "＝1+1, '＝1+1",
                "^ =1+1^, ^' =1+1^",
                "'=1, ''=1",
                "'-5%, ''-5%",
                "^ '=1+1^, ^ ''=1+1^",
                "^\u3000' =1^, ^\u3000'' =1^",
                "^\u0001'@x^, ^\u0001''@x^",
                "^' '=1^, ^' '=1^",
                "^\u200b=1+1^, ^'\u200b=1+1^",
                "^\ufeff\u202e＝1+1^, ^'\ufeff\u202e＝1+1^",
                "^\u200b'=1+1^, ^\u200b''=1+1^",
                "-5%, -5%",
                "^-¥1,234^, ^-¥1,234^",
                "it's, it's",
                "'quoted', 'quoted'",
            })
    void noCellIsAFormulaAndEveryCellCanBeReadBack(String cell, String written) {
        assertEquals(written, FormulaGuard.write(cell));
        assertEquals(cell, FormulaGuard.read(written));
    }

    @Test
    void cellsWithCommasQuotesAndLineBreaksAreQuoted() {
        String written = CsvTable.write(OfficialTable.of(
                Unblemished.disclosure().with(d -> d.business(b -> b.mainBusiness(text("甲,\"乙\"\n丙")))),
                Locale.JAPANESE));
        assertTrue(written.contains(",必須,\"甲,\"\"乙\"\"\n丙\"\r\n"));
        assertTrue(CsvTable.writeForExcel(OfficialTable.of(Unblemished.disclosure(), Locale.JAPANESE))
                .startsWith("\uFEFFNo.,"));
    }

    private static String page(Answer<PartialDate> day) {
        return HtmlPage.write(
                OfficialTable.of(Unblemished.disclosure().with(d -> d.disclosedOn(day)), Locale.JAPANESE));
    }

    private static List<String> after(String mark, String page) {
        return page.lines()
                .flatMap(line ->
                        Arrays.stream(line.split(Pattern.quote(mark), -1)).skip(1))
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .toList();
    }
}
