package io.github.clouddisclosure.testing;

import static io.github.clouddisclosure.answer.Answers.stated;
import static io.github.clouddisclosure.answer.Answers.yes;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DataRateUnit;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import io.github.clouddisclosure.value.Url;
import java.time.LocalDate;

/** A disclosure without findings: every row is answered, with a value of the type that it asks for. */
public final class Unblemished {
    /** A day as of which there are no findings. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Unblemished() {}

    /** The disclosure, to break one row at a time. */
    public static Disclosure disclosure() {
        DisclosureBuilder disclosure = Disclosure.builder();
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            disclosure.answer(row, answer(row));
        }
        return disclosure.build();
    }

    /** Its answer in a row. */
    public static Answer<?> answer(GuidelineRow row) {
        return switch (row.kind()) {
            case YES_NO -> row.detail().map(Unblemished::yesWith).orElseGet(() -> yes());
            case CAN_DISCLOSE -> yes("守秘義務契約を結んだ利用者に限る");
            case DATE -> stated(date(row));
            default -> stated(value(row.kind()));
        };
    }

    private static Answer<?> yesWith(AnswerKind detail) {
        return detail == AnswerKind.TEXT ? yes("内容は利用規約に記載") : yes(value(detail));
    }

    private static PartialDate date(GuidelineRow row) {
        return switch (row.key()) {
            case "business.establishedOn" -> PartialDate.of(1991, 10, 1);
            case "servicePerformance.serviceStartedOn" -> PartialDate.of(2013, 4, 1);
            default -> PartialDate.of(2026, 10, 1);
        };
    }

    private static Object value(AnswerKind kind) {
        return switch (kind) {
            case TEXT -> "記載のとおり";
            case CONTACT ->
                ContactPoint.none()
                        .withTelephone("03-1234-5678")
                        .withFax("03-1234-5679")
                        .withWeb("https://example.com/contact")
                        .withEmail("info@example.com");
            case CORPORATE_NUMBER -> new CorporateNumber("2013201002720");
            case POSTAL_ADDRESS -> PostalAddress.of("105-0023", "東京都港区芝浦1-2-3");
            case URL -> new Url("https://example.com/");
            case COUNT -> Count.of(30, "名");
            case MONEY, PROFIT -> Money.yen(1_680_016_137).inPeriod("2025年10月期");
            case PERCENTAGE, RATIO -> Percentage.of("99.90").inPeriod("2025年度");
            case LEAD_TIME -> TimeSpan.of(3, TimeSpanUnit.MONTHS);
            case DURATION -> TimeSpan.of(72, TimeSpanUnit.HOURS);
            case DATA_RATE -> DataRate.of(10, DataRateUnit.MBPS);
            case NAMES -> NameList.of("情報セキュリティ基本方針", "事業継続計画");
            case DATES -> DateList.of(PartialDate.of(2020, 5, 1));
            case PERSON -> Person.of("情報 太郎", "取締役");
            case AGENCY -> Agency.of("株式会社代理店", "東京都千代田区", "03-1111-2222");
            case FIRE_SUPPRESSION -> FireSuppression.GAS;
            case DATE, YES_NO, CAN_DISCLOSE -> throw new IllegalArgumentException("needs its row: " + kind);
        };
    }
}
