package io.github.clouddisclosure.benchmarks;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.PostalAddress;

/** Answers with findings, about as long as the answers that they replace. */
final class WrongAnswers {
    /** The number of the example with a check digit that is off by one. */
    private static final String WRONG_CHECK_DIGIT = "8999999999999";

    private static final String BLANK = "　";

    private WrongAnswers() {}

    static Disclosure one(Disclosure valid) {
        return valid.with(d -> d.business(b -> b.corporateNumber(Answers.corporateNumber(WRONG_CHECK_DIGIT))));
    }

    static Disclosure all(Disclosure valid) {
        DisclosureBuilder disclosure = Disclosure.builder().from(valid);
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            disclosure.answer(row, wrong(row, valid.answer(row)));
        }
        return disclosure.build();
    }

    private static Answer<?> wrong(GuidelineRow row, Answer<?> right) {
        return switch (row.kind()) {
            case TEXT -> wrongText(row, right);
            case CORPORATE_NUMBER -> Answers.corporateNumber(WRONG_CHECK_DIGIT);
            case URL -> Answers.url("htp://www.example.jp/");
            case POSTAL_ADDRESS -> Answers.stated(PostalAddress.of("10-0000", "東京都千代田区見本町1丁目2番3号"));
            case CONTACT ->
                Answers.stated(ContactPoint.none().withTelephone("03-0000").withEmail("support.example.jp"));
            case RATIO -> Answers.percent("145.2");
            case YES_NO, CAN_DISCLOSE -> new Described<>(right.note().orElse("可"));
            default -> new Described<>("随時");
        };
    }

    /** Any words are a good answer to a row that asks for words, except 非公開 in a 必須 row and blank text. */
    private static Answer<?> wrongText(GuidelineRow row, Answer<?> right) {
        if (!row.isMandatory()) {
            return Answers.text(BLANK);
        }
        boolean isLong =
                right instanceof Stated<?> stated && stated.get() instanceof String words && words.length() > 1;
        return isLong ? Answers.withheld(right.value().orElseThrow().toString()) : Answers.text(BLANK);
    }
}
