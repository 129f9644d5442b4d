package io.github.clouddisclosure.testing;

import static io.github.clouddisclosure.answer.Answers.conditional;
import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.notApplicable;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.unanswered;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yes;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;

/** A disclosure with everything that a renderer can encounter. */
public final class SampleTable {
    private SampleTable() {}

    public static Disclosure disclosure() {
        return Unblemished.disclosure()
                .with(d -> d.business(b -> b.tradeName(text("株式会社<b>見本</b> & \"Co\" 'A'"))
                                .mainBusiness(text("販売|保守 a_b *強調* [x](javascript:alert(1)) \\| `code`")))
                        .finance(f -> f.ordinaryProfit(unanswered()))
                        .compliance(c -> c.personalInformationRules(
                                        described("プライバシーポリシー(https://example.com/privacy?a=1&b=2)をご覧ください。"))
                                .securityTraining(text("年3回実施。詳細は https://example.com/training 、講師は社外。")))
                        .servicePerformance(s -> s.serviceName(text("見本クラウド"))
                                .serviceHours(text("=1+1"))
                                .awards(notApplicable())
                                .outageHistory(text("2025年度 1回\n平均 17分"))
                                .customerCount(withheld("契約者には開示")))
                        .housing(h -> h.seismicRating(withheld())
                                .uninterruptiblePower(yes(TimeSpan.of(72, TimeSpanUnit.HOURS), "負荷による"))
                                .emergencyPower(conditional("東日本のみ")))
                        .supplementary(row("73", "ネットワーク", "セキュリティ", "ネットワーク監視", "監視の有無", "選択", "有り"))
                        .supplementary(row("", "AI機能", "学習", "学習データ", "利用者データの利用", "必須", "利用しません"))
                        .supplementary(row("", "AI機能", "学習", "学習データ", "保存期間", "必須", "")));
    }

    private static SupplementaryRow row(
            String number,
            String section,
            String category,
            String item,
            String prescription,
            String requirement,
            String answer) {
        return SupplementaryRow.builder()
                .number(number)
                .section(section)
                .category(category)
                .item(item)
                .prescription(prescription)
                .requirement(requirement)
                .answer(answer)
                .build();
    }
}
