package io.github.clouddisclosure.table;

import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.unanswered;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.TypedAnswer;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.table.grid.TableLimits;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.table.reading.RowReading;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.testing.CellAnswers;
import io.github.clouddisclosure.testing.RandomAnswers;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.validation.DisclosureValidator;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of one answer is read and written as in a whole table. */
class AnswerCellTest {
    static final List<GuidelineRow> ROWS = Guideline.aspSaas3().rows();
    private static final GuidelineRow POWER = row("84.1");
    private static final GuidelineRow CAREER = row("6.2");

    private static GuidelineRow row(String id) {
        return Guideline.aspSaas3().row(id).orElseThrow();
    }

    @Test
    void aValueOutOfAFormIsReadAndWritten() {
        AnswerCell cell = AnswerCell.read(POWER, " 有り\n72時間程度 ");
        assertEquals(yes(TimeSpan.of(72, TimeSpanUnit.HOURS, Qualifier.ABOUT)), cell.answer());
        assertEquals("有り 72時間程度", cell.sourceText());
        assertEquals(List.of(), cell.findings());
        assertEquals("有り 72時間程度", AnswerCell.write(POWER, cell.answer(), Locale.JAPANESE));
        assertEquals("Yes: about 72 hours", AnswerCell.write(POWER, cell.answer(), Locale.ENGLISH));
    }

    @Test
    void whatIsNoValueIsKeptAsWordsWithAFinding() {
        AnswerCell cell = AnswerCell.read(row("8.1"), "約三十名ほどおります");
        assertEquals(described("約三十名ほどおります"), cell.answer());
        assertEquals(
                List.of(Finding.about(row("8.1"), FindingCode.PROSE_INSTEAD_OF_NUMBER)
                        .withExcerpt("約三十名ほどおります")),
                cell.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\u3000"})
    void noTextIsNoAnswer(String blank) {
        assertEquals(new AnswerCell(POWER, "", unanswered(), List.of()), AnswerCell.read(POWER, blank));
        assertEquals("", AnswerCell.write(POWER, unanswered(), Locale.ENGLISH));
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @FieldSource("ROWS")
    void readsAndWritesAsTheTableDoes(GuidelineRow row) {
        Random random = new Random(row.order());
        for (int i = 0; i < 20; i++) {
            Answer<?> answer = RandomAnswers.next(row, random);
            Disclosure disclosure = Disclosure.builder().answer(row, answer).build();
            String written = AnswerCell.write(row, answer, Locale.JAPANESE);
            assertEquals(officialText(disclosure, row, Locale.JAPANESE), written);
            assertEquals(officialText(disclosure, row, Locale.ENGLISH), AnswerCell.write(row, answer, Locale.ENGLISH));
            assertEquals(officialText(disclosure, row, Locale.ENGLISH), AnswerCell.write(row, answer, Locale.FRENCH));
            assertReadAsInTable(row, written);
        }
    }

    private static String officialText(Disclosure disclosure, GuidelineRow row, Locale locale) {
        return OfficialTable.of(disclosure, locale).rows().stream()
                .filter(official -> official.guidelineRow().filter(row::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .answerText();
    }

    private static void assertReadAsInTable(GuidelineRow row, String text) {
        RowReading inTable = TableReader.read(new TableGrid(List.of(new TableLine(
                        1,
                        List.of(
                                Integer.toString(row.number()),
                                row.category().ja(),
                                row.item().ja(),
                                row.prescription().ja(),
                                row.requirement().label().ja(),
                                text)))))
                .rows()
                .get(0);
        Disclosure disclosure =
                TableReader.read(new TableGrid(List.of(inTable.line()))).disclosure();
        AnswerCell cell = AnswerCell.read(row, text);
        assertEquals(row, inTable.guidelineRow().orElseThrow());
        assertEquals(disclosure.answer(row), cell.answer());
        assertEquals(disclosure.answer(row).sourceText(), cell.answer().sourceText());
        assertEquals(inTable.sourceText(), cell.sourceText());
        assertEquals(
                cell.answer() instanceof Described
                        ? DisclosureValidator.create().validate(disclosure).stream()
                                .filter(finding ->
                                        finding.row().filter(row::equals).isPresent())
                                .toList()
                        : List.of(),
                cell.findings());
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @FieldSource("ROWS")
    void everyTypedAnswerReadsAsItselfInJapanese(GuidelineRow row) {
        Random random = new Random(row.order());
        assertReadsAsItself(row, Unblemished.answer(row));
        assertReadsAsItself(row, withheld("契約者には開示"));
        for (int i = 0; i < 50; i++) {
            Answer<?> answer = RandomAnswers.next(row, random);
            if (CellAnswers.comeBack(answer)) {
                assertReadsAsItself(row, answer);
            }
        }
    }

    private static void assertReadsAsItself(GuidelineRow row, Answer<?> answer) {
        String written = AnswerCell.write(row, answer, Locale.JAPANESE);
        assertEquals(CellAnswers.folded(answer), AnswerCell.read(row, written).answer(), written);
    }

    @Test
    void englishIsForPeopleAndDoesNotReadBack() {
        assertEquals(described("Yes"), AnswerCell.read(POWER, "Yes").answer());
        assertEquals(described("Withheld"), AnswerCell.read(POWER, "Withheld").answer());
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @FieldSource("ROWS")
    void nothingIsLostAndNothingThrownForAnyText(GuidelineRow row) {
        for (String text : List.of("\0\u202e\ud800", "=1+1", "非公開?", "有り・無し", "9".repeat(1000), "(((", "※")) {
            AnswerCell cell = AnswerCell.read(row, text);
            Answer<?> answer = cell.answer();
            boolean kept = answer.sourceText().filter(text::equals).isPresent()
                    || answer instanceof TypedAnswer
                            && AnswerCell.write(row, answer, Locale.JAPANESE).contains(text);
            assertTrue(kept, () -> row + ": " + text);
        }
    }

    @Test
    void aTextOverTheLimitOfACellIsRefused() {
        TableLimits limits = TableLimits.defaults().withCharacters(3);
        assertEquals(
                text("😀😀😀"), AnswerCell.read(row("5.1"), "😀😀😀", limits).answer());
        assertThrows(TableLimitException.class, () -> AnswerCell.read(row("5.1"), "あいうえ", limits));
        String tooLong = "あ".repeat(TableLimits.defaults().characters() + 1);
        assertThrows(TableLimitException.class, () -> AnswerCell.read(row("5.1"), tooLong));
    }

    @Test
    void aValueOfTheWrongTypeIsRefused() {
        assertEquals(
                "row 84.1 (housing.uninterruptiblePower) asks for YesNo<TimeSpan>, not String",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> AnswerCell.write(POWER, text("72時間"), Locale.JAPANESE))
                        .getMessage());
    }

    @Test
    void theCareerOfTheRepresentativeIsNotShown() {
        String secret = "1970年1月2日生まれ";
        AnswerCell cell = AnswerCell.read(CAREER, secret);
        assertEquals(text(secret), cell.answer());
        assertFalse((cell.toString() + cell.findings()).contains(secret));
        assertEquals("6.2 代表者: Stated(String: 12 characters)", cell.toString());
    }
}
