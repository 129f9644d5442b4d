package io.github.clouddisclosure.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.testing.AnswerWords;
import io.github.clouddisclosure.testing.Unblemished;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One row is broken at a time; each way of validating finds what is broken, and nothing else. */
class RulesTest {
    static final List<GuidelineRow> ROWS = Guideline.aspSaas3().rows();

    private static final Disclosure UNBLEMISHED = Unblemished.disclosure();

    static List<RuleExample> examples() {
        return RuleExamples.ALL;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aBrokenRuleIsFound(RuleExample example) {
        GuidelineRow row = row(example);
        Finding expected = Finding.about(row, example.code());
        String written = example.broken().sourceText().orElse(AnswerWords.of(example.broken()));
        Disclosure broken = with(row, example.broken());
        assertFindings(List.of(example.broken().isAnswered() ? expected.withExcerpt(written) : expected), broken);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aKeptRuleHasNoFinding(RuleExample example) {
        assertFindings(List.of(), with(row(example), example.kept()));
    }

    @Test
    void everyRuleHasAnExample() {
        EnumSet<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
        RuleExamples.ALL.forEach(example -> codes.add(example.code()));
        assertEquals(RuleCodes.all(), codes);
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @FieldSource("ROWS")
    void aRowThatSaysNothingIsFoundIfItIsMandatory(GuidelineRow row) {
        Optional<GuidelineRow> mandatory = Optional.of(row).filter(GuidelineRow::isMandatory);
        assertFound(row, Answers.unanswered(), mandatory.map(known -> FindingCode.MANDATORY_UNANSWERED));
        assertFound(row, Answers.withheld(), mandatory.map(known -> FindingCode.MANDATORY_WITHHELD));
        assertFound(row, Answers.notApplicable(), mandatory.map(known -> FindingCode.MANDATORY_NOT_APPLICABLE));
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @FieldSource("ROWS")
    void aBlankNoteIsFoundInEveryRow(GuidelineRow row) {
        Object value = Unblemished.answer(row).value().orElseThrow();
        assertFound(row, Answers.stated(value, " "), Optional.of(FindingCode.BLANK_TEXT));
    }

    @Test
    void aBlankNumberOrAddressIsBlankAndMalformed() {
        assertCodes("2.2", Answers.corporateNumber(" "), "blank-text corporate-number-malformed");
        assertCodes("4.2", Answers.url(" "), "blank-text url-malformed");
        assertCodes("4.1", Answers.address(" ", "東京都"), "blank-text postal-code-malformed");
    }

    private static void assertCodes(String row, Answer<?> answer, String codes) {
        for (List<Finding> findings :
                findings(with(Guideline.aspSaas3().row(row).orElseThrow(), answer))) {
            assertEquals(
                    codes,
                    findings.stream().map(finding -> finding.code().code()).collect(Collectors.joining(" ")));
        }
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @FieldSource("ROWS")
    void proseIsFoundIfAValueIsExpected(GuidelineRow row) {
        Optional<FindingCode> code = switch (row.kind()) {
            case YES_NO, CAN_DISCLOSE -> Optional.of(FindingCode.PROSE_INSTEAD_OF_YES_NO);
            case DATE -> Optional.of(FindingCode.NOT_A_DATE);
            case URL -> Optional.of(FindingCode.PROSE_INSTEAD_OF_URL);
            case TEXT, CONTACT, POSTAL_ADDRESS -> Optional.empty();
            default -> Optional.of(FindingCode.PROSE_INSTEAD_OF_NUMBER);
        };
        assertFound(row, Answers.described("文章"), code);
    }

    static List<GuidelineRow> choices() {
        return ROWS.stream().filter(row -> row.kind().isChoice()).toList();
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("choices")
    void aBareYesIsFoundIfADetailOrConditionsAreExpected(GuidelineRow row) {
        FindingCode missing =
                row.kind() == AnswerKind.CAN_DISCLOSE ? FindingCode.CONDITIONS_MISSING : FindingCode.DETAIL_MISSING;
        assertFound(row, Answers.yes(), row.detail().map(asked -> missing));
        assertFound(row, Answers.no(), Optional.empty());
    }

    @Test
    void theUnblemishedDisclosureHasNoFinding() {
        assertFindings(List.of(), UNBLEMISHED);
    }

    private static void assertFound(GuidelineRow row, Answer<?> answer, Optional<FindingCode> code) {
        for (List<Finding> findings : findings(with(row, answer))) {
            assertEquals(
                    code.stream().toList(), findings.stream().map(Finding::code).toList());
            assertTrue(findings.stream().allMatch(finding -> finding.row().equals(Optional.of(row))));
        }
    }

    /** {@link ProbableFixTest} says which findings have a fix. */
    private static void assertFindings(List<Finding> expected, Disclosure disclosure) {
        findings(disclosure)
                .forEach(found -> assertEquals(
                        expected, found.stream().map(Finding::withoutFix).toList()));
    }

    private static List<List<Finding>> findings(Disclosure disclosure) {
        Stream<Function<Disclosure, List<Finding>>> ways =
                Stream.of(DisclosureValidator.asOf(Unblemished.TODAY)::validate, Provider.HIBERNATE::findings);
        return ways.map(way -> way.apply(disclosure)).toList();
    }

    private static GuidelineRow row(RuleExample example) {
        return Guideline.aspSaas3().row(example.row()).orElseThrow();
    }

    private static Disclosure with(GuidelineRow row, Answer<?> answer) {
        return UNBLEMISHED.with(disclosure -> disclosure.answer(row, answer));
    }
}
