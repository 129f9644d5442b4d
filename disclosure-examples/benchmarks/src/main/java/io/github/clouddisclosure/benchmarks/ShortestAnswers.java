package io.github.clouddisclosure.benchmarks;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.TimeSpanUnit;

/** Only the mandatory rows, each with the shortest value that gives no finding. */
final class ShortestAnswers {
    private ShortestAnswers() {}

    static Disclosure build() {
        DisclosureBuilder disclosure = Disclosure.builder();
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            if (row.isMandatory()) {
                disclosure.answer(row, answer(row));
            }
        }
        return disclosure.build();
    }

    private static Answer<?> answer(GuidelineRow row) {
        return switch (row.kind()) {
            case TEXT -> Answers.text("無");
            case YES_NO, CAN_DISCLOSE -> Answers.no();
            case DATE -> Answers.date(2026, 4, 1);
            case CORPORATE_NUMBER -> Answers.corporateNumber("9999999999999");
            case POSTAL_ADDRESS -> Answers.stated(PostalAddress.of("東京都"));
            case URL -> Answers.url("http://a.jp");
            case COUNT -> Answers.count(0);
            case MONEY -> Answers.yen(0);
            case PERCENTAGE -> Answers.percent("99");
            case LEAD_TIME, DURATION -> Answers.span(1, TimeSpanUnit.DAYS);
            case CONTACT -> Answers.stated(ContactPoint.none().withEmail("a@b.jp"));
            default -> throw new IllegalStateException("no mandatory row asks for " + row.kind());
        };
    }
}
