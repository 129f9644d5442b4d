package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.internal.text.NumberText;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads and writes a percentage with its period, if there is one before it or in brackets: {@code 73%},
 * {@code 99.9%以上}, {@code 2023年度 99.9%}.
 */
final class PercentageText {
    private PercentageText() {}

    static Optional<Stated<Percentage>> read(String text) {
        TextCursor cursor = new TextCursor(text);
        Optional<String> period = PeriodText.before(cursor);
        Optional<Qualifier> before = QualifierText.before(cursor);
        boolean negative = cursor.acceptAny("▲", "△", "-");
        Optional<BigDecimal> number = cursor.number();
        cursor.skipSpaces();
        if (number.isEmpty() || !cursor.acceptAny("%", "パーセント")) {
            return Optional.empty();
        }
        Optional<Qualifier> after = QualifierText.after(cursor);
        Remarks remarks = new Remarks(period);
        boolean twice = before.isPresent() && after.isPresent();
        if (twice || !remarks.takeAll(cursor) || !cursor.acceptEnd()) {
            return Optional.empty();
        }
        BigDecimal percent = negative ? number.get().negate() : number.get();
        return Optional.of(
                remarks.noteOn(Stated.of(new Percentage(percent, before.or(() -> after), remarks.period()))));
    }

    static String write(Percentage percentage) {
        String number = NumberText.ungrouped(percentage.percent())
                + '%'
                + percentage.qualifier().map(Qualifier::japanese).orElse("");
        return percentage
                .period()
                .map(period -> PeriodText.isKnown(period) ? period + ' ' + number : number + PeriodText.write(period))
                .orElse(number);
    }
}
