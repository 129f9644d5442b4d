package io.github.clouddisclosure.jackson.pages;

import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.notApplicable;
import static io.github.clouddisclosure.answer.Answers.stated;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yes;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.util.List;

/** A small disclosure, and an answer in each of its forms. */
final class SampleAnswers {
    private static final TimeSpan THREE_DAYS = TimeSpan.of(72, TimeSpanUnit.HOURS, Qualifier.ABOUT);

    private SampleAnswers() {}

    static Disclosure disclosure() {
        return Disclosure.builder()
                .disclosedOn(date(2024, 6, 12))
                .business(b -> b.tradeName(text("株式会社見本クラウド"))
                        .headOffice(stated(PostalAddress.of("100-0000", "東京都千代田区見本町1丁目2番3号"))))
                .finance(f -> f.sales(
                        Stated.of(Money.of(16_859_430, MoneyUnit.THOUSAND_YEN).inPeriod("2022年12月期"))
                                .withSourceText("16,859,430(千円)[2022年12月期]")))
                .housing(h -> h.seismicRating(withheld())
                        .uninterruptiblePower(yes(THREE_DAYS, "輻輳状況による"))
                        .fireDetection(yes()))
                .supplementary(SupplementaryRow.builder()
                        .number("73")
                        .requirement("選択")
                        .answer("…")
                        .build())
                .build();
    }

    static List<String> ofEachForm() {
        return List.of(
                written("housing.fireDetection", yes()),
                written("housing.fireDetection", yes("全フロア")),
                written("housing.uninterruptiblePower", yes(THREE_DAYS)),
                written("housing.uninterruptiblePower", yes(THREE_DAYS, "輻輳状況による")),
                written("housing.uninterruptiblePower", described("72時間程度の電源を確保しています")),
                written("housing.seismicRating", withheld()),
                written("housing.seismicRating", withheld("安全のため")),
                written("servicePerformance.backupGenerations", notApplicable()));
    }

    private static String written(String key, Answer<?> answer) {
        GuidelineRow row = Guideline.aspSaas3().rowByKey(key).orElseThrow();
        return RowForm.written(row, answer);
    }
}
