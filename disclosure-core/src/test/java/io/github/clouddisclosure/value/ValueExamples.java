package io.github.clouddisclosure.value;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A value of every type and shape, and its text. */
final class ValueExamples {
    private ValueExamples() {}

    static Map<Record, String> texts() {
        Map<Record, String> texts = new LinkedHashMap<>();
        texts.put(new CorporateNumber("2013201002720"), "2013201002720");
        texts.put(new Url("https://example.com/"), "https://example.com/");
        texts.put(Money.yen(0), "0円");
        texts.put(Money.yen(999), "999円");
        texts.put(Money.yen(1_000), "1,000円");
        texts.put(Money.yen(-1_234_567), "-1,234,567円");
        texts.put(Money.yen(-123), "-123円");
        texts.put(Money.of(16_859_430, MoneyUnit.THOUSAND_YEN).inPeriod("2022年12月期"), "16,859,430千円(2022年12月期)");
        texts.put(
                new Money(new BigDecimal("1234.50"), MoneyUnit.MILLION_YEN, Optional.empty(), Optional.empty()),
                "1,234.50百万円");
        texts.put(
                Money.of(5, MoneyUnit.HUNDRED_MILLION_YEN)
                        .withQualifier(Qualifier.ABOUT)
                        .inPeriod("2025年度"),
                "5億円程度(2025年度)");
        texts.put(
                new Money(new BigDecimal("1E+3"), MoneyUnit.HUNDRED_MILLION_YEN, Optional.empty(), Optional.empty()),
                "1,000億円");
        texts.put(
                new Money(new BigDecimal("1E+999999"), MoneyUnit.YEN, Optional.empty(), Optional.empty()),
                "1E+999999円");
        texts.put(
                new Money(new BigDecimal("1E-999999"), MoneyUnit.YEN, Optional.empty(), Optional.empty()),
                "1E-999999円");
        texts.put(Percentage.of("99.90"), "99.90%");
        texts.put(Percentage.of("99.9").inPeriod("2023年度"), "2023年度 99.9%");
        texts.put(Percentage.of("99.9").withQualifier(Qualifier.AT_LEAST).inPeriod("2023年度"), "2023年度 99.9%以上");
        texts.put(Percentage.of("-12"), "-12%");
        texts.put(Percentage.of("7E+1"), "70%");
        texts.put(Count.of(71), "71");
        texts.put(Count.of(580, "人"), "580人");
        texts.put(Count.of(3800, "社").withQualifier(Qualifier.AT_LEAST), "3,800社以上");
        texts.put(Count.of(Long.MIN_VALUE), "-9,223,372,036,854,775,808");
        texts.put(TimeSpan.of(72, TimeSpanUnit.HOURS, Qualifier.ABOUT), "72時間程度");
        texts.put(TimeSpan.of(3, TimeSpanUnit.MONTHS, Qualifier.AT_LEAST), "3ヶ月以上");
        texts.put(TimeSpan.of(5, TimeSpanUnit.BUSINESS_DAYS), "5営業日");
        texts.put(new TimeSpan(new BigDecimal("0.5"), TimeSpanUnit.YEARS, Optional.empty()), "0.5年");
        texts.put(DataRate.of(10, DataRateUnit.MBPS, Qualifier.AT_LEAST), "10Mbps以上");
        texts.put(DataRate.of(1, DataRateUnit.GBPS), "1Gbps");
        texts.put(PostalAddress.of("105-0023", "東京都港区"), "〒105-0023 東京都港区");
        texts.put(PostalAddress.of("東京都港区"), "東京都港区");
        texts.put(
                ContactPoint.none()
                        .withTelephone("03-1234-5678")
                        .withFax("03-1234-5679")
                        .withWeb("https://example.com/")
                        .withEmail("info@example.com"),
                "電話 03-1234-5678、FAX 03-1234-5679、Web https://example.com/、電子メール info@example.com");
        texts.put(ContactPoint.none(), "");
        texts.put(Person.of("情報 太郎", "取締役"), "Person");
        texts.put(new Person("情報 太郎", Optional.empty()), "Person");
        texts.put(Agency.of("代理店", "東京都", "03-1111-2222"), "代理店、東京都、03-1111-2222");
        texts.put(new Agency("代理店", Optional.empty(), Optional.of("窓口")), "代理店、窓口");
        texts.put(NameList.of("基本方針", "実施要領"), "基本方針、実施要領");
        texts.put(NameList.of(), "");
        texts.put(DateList.of(PartialDate.of(2013), PartialDate.of(2020, 5)), "2013、2020-05");
        texts.put(YesNo.of(Choice.YES), "有り");
        texts.put(YesNo.of(Choice.NO), "無し");
        texts.put(YesNo.of(Choice.CONDITIONAL), "条件付き");
        texts.put(new YesNo<>(Choice.YES, Optional.of(TimeSpan.of(72, TimeSpanUnit.HOURS))), "有り 72時間");
        return texts;
    }
}
