package io.github.clouddisclosure.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.PartialGuideline;
import io.github.clouddisclosure.table.OfficialRow;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.text.LookAlikes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A disclosure is validated and printed by the rows of its own edition, and by no others. */
class OtherEditionTest {
    private static final Guideline EDITION = PartialGuideline.without(5, 36, 48, 95);

    /**
     * Rows that the edition does not have are answered too, as far as the types allow, in ways that would be findings.
     */
    private static final Disclosure DISCLOSURE = Disclosure.builder(EDITION)
            .business(b -> b.mainBusiness(Answers.text("⽤")))
            .servicePerformance(s -> s.targetAvailability(Answers.percent("101")))
            .build();

    private static final List<Optional<GuidelineRow>> UNANSWERED = EDITION.rows().stream()
            .filter(GuidelineRow::isMandatory)
            .map(Optional::of)
            .toList();

    @Test
    void onlyItsRowsAreValidated() {
        List<Finding> findings = DisclosureValidator.create().validate(DISCLOSURE);
        assertEquals(UNANSWERED, findings.stream().map(Finding::row).toList());
    }

    @ParameterizedTest
    @EnumSource
    void findingsOfAProviderAreOnItsRows(Provider provider) {
        assertEquals(
                UNANSWERED,
                provider.findings(DISCLOSURE).stream().map(Finding::row).toList());
    }

    @Test
    void onlyItsRowsArePrinted() {
        assertEquals(
                EDITION.rows().stream().map(Optional::of).toList(),
                OfficialTable.of(DISCLOSURE, Locale.JAPANESE).rows().stream()
                        .map(OfficialRow::guidelineRow)
                        .toList());
    }

    @Test
    void onlyItsRowsAreSearchedForLookAlikes() {
        assertEquals(List.of(), LookAlikes.find(DISCLOSURE));
    }

    @Test
    void aCopyWithOtherAnswersIsOfTheSameEdition() {
        assertSame(
                EDITION,
                DISCLOSURE.with(d -> d.disclosedOn(Answers.date(2026, 11, 26))).getGuideline());
    }
}
