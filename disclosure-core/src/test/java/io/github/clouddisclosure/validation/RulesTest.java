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
import io.github.clouddisclosure.guideline.GuidelineItem;
import io.github.clouddisclosure.testing.AnswerWords;
import io.github.clouddisclosure.testing.Unblemished;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One row is broken at a time; each way of validating finds what is broken, and nothing else. */
class RulesTest {
    static final List<GuidelineItem> ITEMS = Guideline.aspSaas3().items();

    private static final Disclosure UNBLEMISHED = Unblemished.disclosure();

    static List<RuleExample> examples() {
        return RuleExamples.ALL;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aBrokenRuleIsFound(RuleExample example) {
        GuidelineItem item = item(example);
        Finding expected = Finding.about(item, example.code());
        String written = example.broken().written().orElse(AnswerWords.of(example.broken()));
        Disclosure broken = with(item, example.broken());
        assertFindings(List.of(example.broken().isAnswered() ? expected.withExcerpt(written) : expected), broken);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aKeptRuleIsNot(RuleExample example) {
        assertFindings(List.of(), with(item(example), example.kept()));
    }

    @Test
    void everyRuleHasAnExample() {
        EnumSet<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
        RuleExamples.ALL.forEach(example -> codes.add(example.code()));
        assertEquals(RuleCodes.all(), codes);
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void aRowThatSaysNothingIsFoundWhereItIsMandatory(GuidelineItem item) {
        Optional<GuidelineItem> mandatory = Optional.of(item).filter(GuidelineItem::isMandatory);
        assertFound(item, Answers.unanswered(), mandatory.map(row -> FindingCode.MANDATORY_UNANSWERED));
        assertFound(item, Answers.withheld(), mandatory.map(row -> FindingCode.MANDATORY_WITHHELD));
        assertFound(item, Answers.notApplicable(), mandatory.map(row -> FindingCode.MANDATORY_NOT_APPLICABLE));
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void aBlankNoteIsFoundInEveryRow(GuidelineItem item) {
        Object value = Unblemished.answer(item).value().orElseThrow();
        assertFound(item, Answers.stated(value, " "), Optional.of(FindingCode.BLANK_TEXT));
    }

    @Test
    void aBlankNumberOrAddressIsBlankAndMalformed() {
        assertCodes("2.2", Answers.corporateNumber(" "), "blank-text corporate-number-malformed");
        assertCodes("4.2", Answers.url(" "), "blank-text url-malformed");
        assertCodes("4.1", Answers.address(" ", "東京都"), "blank-text postal-code-malformed");
    }

    private static void assertCodes(String row, Answer<?> answer, String codes) {
        for (List<Finding> findings :
                findings(with(Guideline.aspSaas3().item(row).orElseThrow(), answer))) {
            assertEquals(
                    codes,
                    findings.stream().map(finding -> finding.code().code()).collect(Collectors.joining(" ")));
        }
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void proseIsFoundWhereAValueIsAsked(GuidelineItem item) {
        Optional<FindingCode> code = switch (item.kind()) {
            case YES_NO, CAN_DISCLOSE -> Optional.of(FindingCode.PROSE_INSTEAD_OF_YES_NO);
            case DATE -> Optional.of(FindingCode.NOT_A_DATE);
            case URL -> Optional.of(FindingCode.PROSE_INSTEAD_OF_URL);
            case TEXT, CONTACT, POSTAL_ADDRESS -> Optional.empty();
            default -> Optional.of(FindingCode.PROSE_INSTEAD_OF_NUMBER);
        };
        assertFound(item, Answers.described("文章"), code);
    }

    static List<GuidelineItem> choices() {
        return ITEMS.stream().filter(item -> item.kind().isChoice()).toList();
    }

    @ParameterizedTest
    @MethodSource("choices")
    void aBareYesIsFoundWhereADetailOrConditionsAreAsked(GuidelineItem item) {
        FindingCode missing =
                item.kind() == AnswerKind.CAN_DISCLOSE ? FindingCode.CONDITIONS_MISSING : FindingCode.DETAIL_MISSING;
        assertFound(item, Answers.yes(), item.detail().map(asked -> missing));
        assertFound(item, Answers.no(), Optional.empty());
    }

    @Test
    void theUnblemishedDisclosureHasNoFinding() {
        assertFindings(List.of(), UNBLEMISHED);
    }

    private static void assertFound(GuidelineItem item, Answer<?> answer, Optional<FindingCode> code) {
        for (List<Finding> findings : findings(with(item, answer))) {
            assertEquals(
                    code.stream().toList(), findings.stream().map(Finding::code).toList());
            assertTrue(findings.stream().allMatch(finding -> finding.item().equals(Optional.of(item))));
        }
    }

    private static void assertFindings(List<Finding> expected, Disclosure disclosure) {
        findings(disclosure).forEach(found -> assertEquals(expected, found));
    }

    private static List<List<Finding>> findings(Disclosure disclosure) {
        Stream<Function<Disclosure, List<Finding>>> ways =
                Stream.of(DisclosureValidator.asOf(Unblemished.TODAY)::validate, Provider.HIBERNATE::findings);
        return ways.map(way -> way.apply(disclosure)).toList();
    }

    private static GuidelineItem item(RuleExample example) {
        return Guideline.aspSaas3().item(example.row()).orElseThrow();
    }

    private static Disclosure with(GuidelineItem item, Answer<?> answer) {
        return UNBLEMISHED.with(disclosure -> disclosure.answer(item, answer));
    }
}
