package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.internal.text.NumberText;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads and writes an amount of yen: {@code ¥1,680,016,137}, {@code 16,859,430(千円)[2022年12月期]}. A number without ¥ and
 * without a unit is not read, since it may mean yen or thousands of yen.
 */
final class MoneyText {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private MoneyText() {}

    static Optional<Stated<Money>> read(String text) {
        TextCursor cursor = new TextCursor(text);
        Optional<String> period = PeriodText.before(cursor);
        Optional<Qualifier> before = QualifierText.before(cursor);
        boolean negative = sign(cursor);
        // In Japanese encodings, the yen sign takes the place of the backslash.
        boolean yenSign = cursor.acceptAny("¥", "\\");
        if (yenSign) {
            cursor.skipSpaces();
        }
        negative |= !negative && sign(cursor);
        Optional<BigDecimal> number = number(cursor);
        cursor.skipSpaces();
        Optional<MoneyUnit> unit = unit(cursor).or(() -> yenSign ? Optional.of(MoneyUnit.YEN) : Optional.empty());
        if (number.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        Optional<Qualifier> after = QualifierText.after(cursor);
        Remarks remarks = new Remarks(period);
        boolean twice = before.isPresent() && after.isPresent();
        if (twice || !remarks.takeAll(cursor) || !cursor.acceptEnd()) {
            return Optional.empty();
        }
        BigDecimal amount = negative ? number.get().negate() : number.get();
        return Optional.of(
                remarks.noteOn(Stated.of(new Money(amount, unit.get(), before.or(() -> after), remarks.period()))));
    }

    /** A number, converted to 万 if it is written in two units: 1億2,000万円 is 12,000万円. */
    private static Optional<BigDecimal> number(TextCursor cursor) {
        Optional<BigDecimal> first = cursor.number();
        int from = cursor.position();
        if (first.isPresent() && cursor.accept("億")) {
            Optional<BigDecimal> second = cursor.number();
            boolean isBelow = second.isPresent() && second.get().compareTo(TEN_THOUSAND) < 0;
            if (isBelow && first.get().scale() <= 0 && second.get().scale() <= 0 && cursor.peek() == '万') {
                return Optional.of(first.get().multiply(TEN_THOUSAND).add(second.get()));
            }
        }
        cursor.reset(from);
        return first;
    }

    private static boolean sign(TextCursor cursor) {
        return cursor.acceptAny("▲", "△", "-");
    }

    private static Optional<MoneyUnit> unit(TextCursor cursor) {
        int from = cursor.position();
        Optional<String> inside = cursor.bracket();
        if (inside.isEmpty()) {
            return accept(cursor);
        }
        TextCursor bracket = new TextCursor(inside.get());
        if (bracket.accept("単位")) {
            bracket.accept(":");
            bracket.skipSpaces();
        }
        Optional<MoneyUnit> unit = accept(bracket);
        if (unit.isEmpty() || !bracket.atEnd()) {
            cursor.reset(from);
            return Optional.empty();
        }
        return unit;
    }

    private static Optional<MoneyUnit> accept(TextCursor cursor) {
        for (MoneyUnit unit : MoneyUnit.values()) {
            if (cursor.accept(unit.japanese())) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    static String write(Money money) {
        String sign = money.isNegative() ? "-" : "";
        String digits = NumberText.grouped(money.amount());
        String amount = money.unit() == MoneyUnit.YEN
                ? sign + '¥' + digits
                : sign + digits + money.unit().japanese();
        return amount
                + money.qualifier().map(Qualifier::japanese).orElse("")
                + money.fiscalPeriod().map(PeriodText::write).orElse("");
    }
}
