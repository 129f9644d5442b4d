package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import java.util.Optional;

/** {@code 1680016137} for yen, or {@code {"amount": 3, "unit": "million-yen", "qualifier": "about", "fiscalPeriod": "2025年10月期"}}. */
final class MoneyForm extends ObjectOrScalarForm<Money> {
    static final MoneyForm FORM = new MoneyForm();

    private final Field amount = number("amount");
    private final Field unit = unit(MoneyUnit.class);
    private final Field qualifier = qualifier();
    private final Field fiscalPeriod = optionalText("fiscalPeriod");

    private MoneyForm() {
        super(ScalarType.NUMBER, new LocalizedText("円単位の数値", "a number, in yen"));
    }

    @Override
    Money ofScalar(Scalars scalars) {
        return new Money(scalars.decimal(), MoneyUnit.YEN, Optional.empty(), Optional.empty());
    }

    @Override
    Money ofObject(FlatObject object) {
        return new Money(
                object.number(amount),
                MoneyUnit.ofCode(object.text(unit)).orElseThrow(),
                object.qualifier(qualifier),
                object.optionalText(fiscalPeriod));
    }

    @Override
    boolean isScalar(Money value) {
        return value.unit() == MoneyUnit.YEN
                && value.qualifier().isEmpty()
                && value.fiscalPeriod().isEmpty();
    }

    @Override
    void writeScalar(Money value, ValueWriter writer) {
        writer.number(value.amount());
    }

    @Override
    void writeFields(Money value, ValueWriter writer) {
        writer.field(amount, value.amount());
        writer.code(unit, value.unit());
        writer.code(qualifier, value.qualifier());
        writer.field(fiscalPeriod, value.fiscalPeriod());
    }
}
