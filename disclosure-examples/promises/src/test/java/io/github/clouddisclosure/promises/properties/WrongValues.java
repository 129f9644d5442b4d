package io.github.clouddisclosure.promises.properties;

import static io.github.clouddisclosure.answer.Answers.stated;
import static io.github.clouddisclosure.answer.Answers.yes;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DataRateUnit;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import io.github.clouddisclosure.value.Url;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of each kind that break one rule, as answers or as the detail of a yes. */
final class WrongValues {
    private static final ContactPoint NOBODY = ContactPoint.none();

    private WrongValues() {}

    static Stream<Answer<?>> of(FindingCode code, GuidelineRow row) {
        if (!row.kind().isChoice()) {
            return values(code, row.kind()).map(value -> stated(value));
        }
        return row.detail()
                .filter(detail -> detail != AnswerKind.TEXT)
                .map(detail -> values(code, detail).<Answer<?>>map(value -> yes(value)))
                .orElseGet(Stream::empty);
    }

    private static Stream<?> values(FindingCode code, AnswerKind kind) {
        return switch (code) {
            case BLANK_TEXT -> blank(kind);
            case NEGATIVE -> negative(kind);
            case PERCENTAGE_OUT_OF_RANGE -> outOfRange(kind);
            default -> malformed(code, kind);
        };
    }

    private static Stream<?> malformed(FindingCode code, AnswerKind kind) {
        return switch (kind) {
            case CORPORATE_NUMBER -> numbers(code).map(CorporateNumber::new);
            case DATES ->
                Stream.of(DateList.of(PartialDate.of(2020, 5, 1), PartialDate.of(2026, 12)))
                        .filter(dates -> code == FindingCode.DATE_IN_FUTURE);
            case URL ->
                Stream.of("www.example.com", "準備中", "ftp://example.com/")
                        .filter(address -> code == FindingCode.URL_MALFORMED)
                        .map(Url::new);
            case POSTAL_ADDRESS ->
                Stream.of(new PostalAddress(Optional.of("10-50023"), "東京都"))
                        .filter(address -> code == FindingCode.POSTAL_CODE_MALFORMED);
            case CONTACT -> contacts(code);
            default -> Stream.empty();
        };
    }

    private static Stream<String> numbers(FindingCode code) {
        return switch (code) {
            case CORPORATE_NUMBER_MALFORMED -> Stream.of("2-0132-0100-2720", "123", "申請中");
            case CHECK_DIGIT -> Stream.of("3013201002720", "2013201002721");
            default -> Stream.empty();
        };
    }

    private static Stream<ContactPoint> contacts(FindingCode code) {
        return switch (code) {
            case URL_MALFORMED -> Stream.of(NOBODY.withWeb("example"));
            case EMAIL_MALFORMED -> Stream.of(NOBODY.withEmail("info＠example.com"), NOBODY.withEmail("info"));
            case TELEPHONE_MALFORMED -> Stream.of(NOBODY.withTelephone("内線5"), NOBODY.withFax("無し"));
            default -> Stream.empty();
        };
    }

    private static Stream<?> blank(AnswerKind kind) {
        return switch (kind) {
            case COUNT -> Stream.of(Count.of(1, " "));
            case MONEY, PROFIT -> Stream.of(Money.yen(1).inPeriod(""));
            case PERCENTAGE, RATIO -> Stream.of(Percentage.of("99").inPeriod("\n"));
            case POSTAL_ADDRESS -> Stream.of(PostalAddress.of("105-0023", " "), PostalAddress.of(""));
            case PERSON -> Stream.of(Person.of("", "取締役"), Person.of("太郎", " "));
            case NAMES -> Stream.of(NameList.of(), NameList.of("計画", " "));
            case DATES -> Stream.of(DateList.of());
            case AGENCY -> Stream.of(Agency.of(" ", "東京都", "窓口"), Agency.of("甲", "", "窓口"), Agency.of("甲", "東京都", ""));
            case CONTACT -> Stream.of(NOBODY);
            case TEXT, DATE, CORPORATE_NUMBER, URL, LEAD_TIME, DURATION, DATA_RATE, FIRE_SUPPRESSION -> Stream.empty();
            case YES_NO, CAN_DISCLOSE -> Stream.empty();
        };
    }

    private static Stream<?> negative(AnswerKind kind) {
        return switch (kind) {
            case COUNT -> Stream.of(Count.of(-1), Count.of(Long.MIN_VALUE));
            case MONEY -> Stream.of(Money.yen(-1), Money.of(-1, MoneyUnit.MILLION_YEN));
            case LEAD_TIME, DURATION -> Stream.of(TimeSpan.of(-1, TimeSpanUnit.MONTHS));
            case DATA_RATE -> Stream.of(DataRate.of(-1, DataRateUnit.MBPS));
            default -> Stream.empty();
        };
    }

    private static Stream<?> outOfRange(AnswerKind kind) {
        return switch (kind) {
            case PERCENTAGE -> Stream.of("100.01", "-0.1", "1E+100").map(Percentage::of);
            case RATIO -> Stream.of("100.01").map(Percentage::of);
            default -> Stream.empty();
        };
    }
}
