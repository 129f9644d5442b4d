package io.github.clouddisclosure.jackson.pages;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DataRateUnit;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import io.github.clouddisclosure.value.Url;
import io.github.clouddisclosure.value.YesNo;
import java.util.List;
import java.util.Optional;

/** Values of each kind, from the simplest to one with every field. */
final class KindExamples {
    private KindExamples() {}

    static List<Object> of(AnswerKind kind) {
        return switch (kind) {
            case TEXT -> List.of("株式会社見本クラウド");
            case CONTACT ->
                List.of(ContactPoint.none()
                        .withTelephone("03-1234-5678")
                        .withFax("03-1234-5679")
                        .withWeb("https://example.com/contact")
                        .withEmail("info@example.com"));
            case DATE -> List.of(PartialDate.of(2024, 6, 12), PartialDate.of(2024, 6), PartialDate.of(2024));
            case CORPORATE_NUMBER -> List.of(new CorporateNumber("9999999999999"));
            case POSTAL_ADDRESS ->
                List.of(PostalAddress.of("東京都千代田区見本町1丁目2番3号"), PostalAddress.of("100-0000", "東京都千代田区見本町1丁目2番3号"));
            case URL -> List.of(new Url("https://example.com/"));
            case COUNT -> List.of(Count.of(71), Count.of(3_800, "社").withQualifier(Qualifier.AT_LEAST));
            case MONEY ->
                List.of(
                        Money.yen(1_680_016_137),
                        Money.of(16_859_430, MoneyUnit.THOUSAND_YEN).inPeriod("2022年12月期"),
                        Money.of(5, MoneyUnit.HUNDRED_MILLION_YEN).withQualifier(Qualifier.ABOUT));
            case PROFIT ->
                List.of(
                        Money.yen(-1_000_000),
                        Money.of(-3, MoneyUnit.MILLION_YEN).inPeriod("2022年12月期"));
            case PERCENTAGE ->
                List.of(
                        Percentage.of("99.90"),
                        Percentage.of("99.9").withQualifier(Qualifier.AT_LEAST).inPeriod("2023年度"));
            case RATIO -> List.of(Percentage.of("-12"));
            case LEAD_TIME ->
                List.of(TimeSpan.of(30, TimeSpanUnit.DAYS), TimeSpan.of(3, TimeSpanUnit.MONTHS, Qualifier.AT_LEAST));
            case DURATION ->
                List.of(TimeSpan.of(1, TimeSpanUnit.YEARS), TimeSpan.of(72, TimeSpanUnit.HOURS, Qualifier.ABOUT));
            case YES_NO, CAN_DISCLOSE ->
                List.of(YesNo.of(Choice.YES), YesNo.of(Choice.NO), YesNo.of(Choice.CONDITIONAL));
            case NAMES -> List.of(NameList.of("情報セキュリティ基本方針", "事業継続計画"));
            case DATES -> List.of(DateList.of(PartialDate.of(2020, 2, 18), PartialDate.of(2021)));
            case PERSON -> List.of(new Person("見本 太郎", Optional.empty()), Person.of("見本 太郎", "取締役"));
            case AGENCY ->
                List.of(
                        new Agency("株式会社見本代理店", Optional.empty(), Optional.empty()),
                        Agency.of("株式会社見本代理店", "大阪市見本区", "06-1234-5678"));
            case DATA_RATE ->
                List.of(DataRate.of(1, DataRateUnit.GBPS), DataRate.of(10, DataRateUnit.MBPS, Qualifier.AT_LEAST));
            case FIRE_SUPPRESSION -> List.of(FireSuppression.GAS, FireSuppression.OTHER);
        };
    }
}
