package io.github.clouddisclosure.promises.properties.arbitrary;

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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values of the type that a row asks for, right and wrong ones. */
final class Values {
    private Values() {}

    static Arbitrary<?> of(GuidelineRow row) {
        return row.kind().isChoice() ? choices(row) : of(row.kind());
    }

    private static Arbitrary<YesNo<Object>> choices(GuidelineRow row) {
        Arbitrary<Optional<Object>> details = row.detail()
                .filter(kind -> kind != AnswerKind.TEXT)
                .map(kind -> of(kind).map(value -> (Object) value).optional(0.7))
                .orElseGet(() -> Arbitraries.just(Optional.empty()));
        return Combinators.combine(Arbitraries.of(Choice.class), details).as(YesNo::new);
    }

    private static Arbitrary<?> of(AnswerKind kind) {
        return switch (kind) {
            case TEXT -> Texts.any();
            case CONTACT -> contacts();
            case DATE -> Quantities.dates();
            case CORPORATE_NUMBER ->
                Texts.like("2013201002720", "2013201002721", "2-0132-0100-2720", "２０１３２０１００２７２０", "T2013201002720")
                        .map(CorporateNumber::new);
            case POSTAL_ADDRESS ->
                Combinators.combine(
                                Texts.optional(Texts.like("105-0023", "1410021", "10-50023", "１０５－００２３", "〒105-0023")),
                                Texts.like("東京都港区芝浦1-2-3", "1410021 東京都品川区", "東京都(〒141-0021)"))
                        .as(PostalAddress::new);
            case URL -> urls();
            case COUNT -> Quantities.counts();
            case MONEY, PROFIT -> Quantities.amounts();
            case PERCENTAGE, RATIO -> Quantities.percentages();
            case LEAD_TIME, DURATION -> Quantities.timeSpans();
            case DATA_RATE -> Quantities.dataRates();
            case NAMES -> Texts.any().list().ofMaxSize(3).map(NameList::new);
            case DATES -> Quantities.dateLists();
            case PERSON -> Combinators.combine(parts(), Texts.optional(parts())).as(Person::new);
            case AGENCY ->
                Combinators.combine(parts(), Texts.optional(parts()), Texts.optional(telephones()))
                        .as(Agency::new);
            case FIRE_SUPPRESSION -> Arbitraries.of(FireSuppression.class);
            case YES_NO, CAN_DISCLOSE -> throw new IllegalArgumentException("a choice is not the value of a " + kind);
        };
    }

    /** Parts of a value that follow a label in a table. */
    private static Arbitrary<String> parts() {
        return Texts.like("情報 太郎", "甲/", "甲,", "甲、役職:乙", "連絡先:03-1234-5678", "甲・乙;");
    }

    private static Arbitrary<ContactPoint> contacts() {
        return Combinators.combine(
                        Texts.optional(telephones()),
                        Texts.optional(telephones()),
                        urls().optional(0.5),
                        Texts.optional(Texts.like(
                                "info@example.com",
                                "窓口@例え.jp",
                                "info＠example.com",
                                "info@example.com(総務部)",
                                "info(at)example.com",
                                "info@example.com。",
                                "a b@c.d")))
                .as(ContactPoint::new);
    }

    private static Arbitrary<String> telephones() {
        return Texts.like(
                "03-1234-5678",
                "+81-3-1234-5678",
                "(03) 1234-5678",
                "０３－１２３４－５６７８",
                "03-1234-5678(代表)",
                "(代表)03-1234-5678(内線5)",
                "03-1234-5678(FAX:兼用)",
                "03-1234-5678,",
                "内線5");
    }

    private static Arbitrary<Url> urls() {
        return Texts.like(
                        "https://example.com/",
                        "http://例え.jp/道?q=値#節",
                        "https://[2001:db8::1]:8443/a%20b",
                        "www.example.com",
                        "https://a.example/a b",
                        "https://a.example/wiki/東京_(駅)",
                        "https://a.example/。",
                        "ｈｔｔｐｓ：／／ａ．ｅｘａｍｐｌｅ／",
                        "javascript:alert(1)",
                        "https://",
                        "準備中")
                .map(Url::new);
    }
}
