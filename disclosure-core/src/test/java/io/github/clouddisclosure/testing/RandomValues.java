package io.github.clouddisclosure.testing;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.Url;
import io.github.clouddisclosure.value.YesNo;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Random values of the type that a row asks for, right and wrong ones. */
final class RandomValues {
    private RandomValues() {}

    static Object next(GuidelineRow row, RandomGenerator random) {
        return row.kind().isChoice() ? yesNo(row.detail(), random) : value(row.kind(), random);
    }

    private static YesNo<Object> yesNo(Optional<AnswerKind> detail, RandomGenerator random) {
        Choice choice = Choice.values()[random.nextInt(Choice.values().length)];
        boolean isGiven = detail.isPresent() && detail.get() != AnswerKind.TEXT && random.nextInt(4) > 0;
        return isGiven ? new YesNo<>(choice, Optional.of(value(detail.get(), random))) : YesNo.of(choice);
    }

    private static Object value(AnswerKind kind, RandomGenerator random) {
        return switch (kind) {
            case TEXT -> RandomTexts.next(random);
            case CONTACT -> contact(random);
            case DATE -> RandomQuantities.date(random);
            case CORPORATE_NUMBER -> corporateNumber(random);
            case POSTAL_ADDRESS -> address(random);
            case URL -> url(random);
            case COUNT -> RandomQuantities.count(random);
            case MONEY, PROFIT -> RandomQuantities.money(random);
            case PERCENTAGE, RATIO -> RandomQuantities.percentage(random);
            case LEAD_TIME, DURATION -> RandomQuantities.timeSpan(random);
            case DATA_RATE -> RandomQuantities.dataRate(random);
            case NAMES -> names(random);
            case DATES -> RandomQuantities.dates(random);
            case PERSON ->
                new Person(part(random), random.nextBoolean() ? Optional.empty() : Optional.of(part(random)));
            case AGENCY -> new Agency(part(random), RandomTexts.optional(random), telephone(random));
            case FIRE_SUPPRESSION -> random.nextBoolean() ? FireSuppression.GAS : FireSuppression.OTHER;
            case YES_NO, CAN_DISCLOSE -> throw new IllegalArgumentException("a choice is not the value of a " + kind);
        };
    }

    /** A part of a value that follows a label in a table. */
    private static String part(RandomGenerator random) {
        return random.nextInt(4) == 0
                ? RandomTexts.oneOf(random, "甲/", "甲,", "甲、役職:乙", "連絡先:03-1234-5678", "甲・乙;")
                : RandomTexts.next(random);
    }

    private static ContactPoint contact(RandomGenerator random) {
        return new ContactPoint(
                telephone(random),
                telephone(random),
                random.nextBoolean() ? Optional.empty() : Optional.of(url(random)),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(RandomTexts.oneOf(
                                random,
                                "info@example.com",
                                "窓口@例え.jp",
                                "info＠example.com",
                                "info@example.com(総務部)",
                                "info(at)example.com",
                                "info@example.com。",
                                "a@b",
                                "a b@c.d",
                                "")));
    }

    private static Optional<String> telephone(RandomGenerator random) {
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(RandomTexts.oneOf(
                        random,
                        "03-1234-5678",
                        "+81-3-1234-5678",
                        "(03) 1234-5678",
                        "03-1234",
                        "０３－１２３４－５６７８",
                        "03-1234-5678(代表)",
                        "０１２０－１２３－４５６（平日9時〜17時、祝日を除く）",
                        "(代表)03-1234-5678(内線5)",
                        "03-1234-5678(FAX:兼用)",
                        "03-1234-5678(代表",
                        "(平日のみ)",
                        "03-1234-5678,",
                        "03.1234.5678",
                        "内線5",
                        ""));
    }

    private static CorporateNumber corporateNumber(RandomGenerator random) {
        return new CorporateNumber(RandomTexts.oneOf(
                random,
                "2013201002720",
                "2013201002721",
                "2-0132-0100-2720",
                "２０１３２０１００２７２０",
                "123",
                "T2013201002720",
                "申請中",
                "2013201002720(本社)",
                " "));
    }

    private static PostalAddress address(RandomGenerator random) {
        Optional<String> code = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(
                        RandomTexts.oneOf(random, "105-0023", "1410021", "10-50023", "１０５－００２３", "〒105-0023", ""));
        return new PostalAddress(
                code,
                random.nextInt(4) == 0
                        ? RandomTexts.oneOf(random, "1410021 東京都品川区", "東京都品川区(〒141-0021)", "東京都(本社)、大阪府(支社)")
                        : RandomTexts.next(random));
    }

    private static Url url(RandomGenerator random) {
        return new Url(RandomTexts.oneOf(
                random,
                "https://example.com/",
                "http://例え.jp/道?q=値#節",
                "https://[2001:db8::1]:8443/a%20b",
                "ftp://example.com/",
                "www.example.com",
                "https://exa mple.com/",
                "https://a.example/a b",
                "https://a.example/wiki/東京_(駅)",
                "https://a.example/wiki/ひらがな",
                "https://a.example/（仮）",
                "https://a.example/。",
                "https://a.example./?a=(b)&c=[d];e,",
                "ｈｔｔｐｓ：／／ａ．ｅｘａｍｐｌｅ／",
                "ａ．ｅｘａｍｐｌｅ",
                "例え.jp",
                "a.example:8080",
                "準備中",
                "localhost",
                "https://",
                "https://:443/",
                ""));
    }

    private static NameList names(RandomGenerator random) {
        return new NameList(Stream.generate(() -> RandomTexts.next(random))
                .limit(random.nextInt(4))
                .toList());
    }
}
