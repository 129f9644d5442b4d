package io.github.clouddisclosure.promises.personal;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.comparison.AnswerRecord;
import io.github.clouddisclosure.comparison.ComparedService;
import io.github.clouddisclosure.comparison.ServiceComparison;
import io.github.clouddisclosure.difference.DifferenceTable;
import io.github.clouddisclosure.difference.DisclosureDifference;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.merge.DisclosureMerge;
import io.github.clouddisclosure.proposal.Proposals;
import io.github.clouddisclosure.testing.TextForms;
import io.github.clouddisclosure.validity.Validity;
import java.util.List;
import java.util.Locale;

/** The text forms of what the library makes of a disclosure. */
final class DerivedTexts {
    private DerivedTexts() {}

    static String of(Disclosure disclosure) {
        List<GuidelineRow> rows = Guideline.aspSaas3().rows();
        Disclosure empty = Disclosure.builder().build();
        Disclosure other = empty.with(d -> d.personnel(p -> p.representativeCareer(Answers.text("x"))));
        DisclosureDifference difference = DisclosureDifference.between(other, disclosure);
        ComparedService service = ComparedService.of("d.json", disclosure, rows, Locale.JAPANESE);
        return TextForms.of(
                difference,
                DifferenceTable.of(difference, Locale.JAPANESE),
                DisclosureMerge.of(empty, disclosure, other),
                Proposals.of(disclosure),
                ServiceComparison.of(List.of(service), rows, Locale.JAPANESE),
                AnswerRecord.of("d.json", disclosure, rows, Locale.JAPANESE),
                Validity.of(disclosure));
    }
}
