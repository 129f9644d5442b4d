package io.github.clouddisclosure;

import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.section.Housing;
import io.github.clouddisclosure.section.SectionAnswers;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.testing.Unblemished;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a log shows of a disclosure: which rows are answered, and nothing that they say. */
class DisclosureTextTest {
    private static final int A_FEW_HUNDRED = 300;
    private static final int ROWS = Guideline.aspSaas3().rows().size();

    @Test
    void namesTheAnsweredRowsAsRanges() {
        Disclosure disclosure = Disclosure.builder()
                .business(b -> b.tradeName(text("見本")).corporateNumber(withheld("理由")))
                .housing(h -> h.uninterruptiblePower(yes("72時間程度")))
                .supplementary(SupplementaryRow.builder().answer("秘密").build())
                .build();
        assertEquals(
                "Disclosure(mic-asp-saas-3, answered: 3 of " + ROWS + " (2.1-2.2, 84.1), supplementary rows: 1)",
                disclosure.toString());
        assertEquals(
                "Housing(answered: 1 of "
                        + Guideline.aspSaas3().rows(Section.HOUSING).size() + " (84.1))",
                disclosure.getHousing().toString());
    }

    @Test
    void aCompleteOneIsOneRange() {
        assertEquals(
                "Disclosure(mic-asp-saas-3, answered: " + ROWS + " of " + ROWS + " (1.1-101.1), supplementary rows: 0)",
                Unblemished.disclosure().toString());
    }

    @Test
    void anEmptyOneSaysSo() {
        assertEquals(
                "Disclosure(mic-asp-saas-3, answered: 0 of " + ROWS + ", supplementary rows: 0)",
                Disclosure.builder().build().toString());
        assertEquals(
                "Housing(answered: 0 of "
                        + Guideline.aspSaas3().rows(Section.HOUSING).size() + ")",
                Housing.builder().build().toString());
    }

    @Test
    void isShortHoweverTheAnswersLie() {
        for (int every = 1; every <= 10; every++) {
            DisclosureBuilder builder = Disclosure.builder();
            for (GuidelineRow row : Guideline.aspSaas3().rows()) {
                if (row.order() % every == 0) {
                    builder.answer(row, withheld("秘密".repeat(1000)));
                }
            }
            Disclosure disclosure = builder.build();
            for (Object object : parts(disclosure)) {
                String logged = object.toString();
                assertTrue(logged.length() <= A_FEW_HUNDRED, logged);
                assertTrue(logged.chars().allMatch(c -> c < 0x80 || c == '…'), logged);
            }
        }
    }

    @Test
    void everySectionHasItsName() {
        for (Object part : parts(Unblemished.disclosure())) {
            assertTrue(part.toString().matches("[A-Z][A-Za-z]+\\(.*answered: (\\d+) of .*\\)"), part::toString);
        }
    }

    private static List<Object> parts(Disclosure disclosure) {
        List<SectionAnswers> sections = List.of(
                disclosure.getBusiness(),
                disclosure.getPersonnel(),
                disclosure.getFinance(),
                disclosure.getCompliance(),
                disclosure.getServicePerformance(),
                disclosure.getApplication(),
                disclosure.getNetwork(),
                disclosure.getTerminal(),
                disclosure.getHousing(),
                disclosure.getSupport());
        return Stream.concat(Stream.of(disclosure), sections.stream())
                .map(Object.class::cast)
                .toList();
    }
}
