package io.github.clouddisclosure.table;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.Percentage;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a percentage with its period, if one stands before it or in brackets: {@code 73%}, {@code 2023年度99.9%}. */
final class PercentageText {
    private static final String AT_LEAST = "以上";

    private PercentageText() {}

    static Optional<Stated<Percentage>> read(String text) {
        TextCursor cursor = new TextCursor(text);
        Optional<String> period = PeriodText.before(cursor);
        boolean negative = cursor.acceptAny("▲", "△", "-");
        Optional<BigDecimal> number = cursor.number();
        cursor.skipSpaces();
        if (number.isEmpty() || !cursor.acceptAny("%", "パーセント")) {
            return Optional.empty();
        }
        // A percentage has no qualifier of its own, so that this one, usual for a target, becomes the note.
        boolean atLeast = cursor.accept(AT_LEAST);
        Remarks remarks = new Remarks(period);
        if (!remarks.takeAll(cursor) || !cursor.acceptEnd()) {
            return Optional.empty();
        }
        BigDecimal percent = negative ? number.get().negate() : number.get();
        Stated<Percentage> answer = remarks.noteOn(Stated.of(new Percentage(percent, remarks.period())));
        if (!atLeast) {
            return Optional.of(answer);
        }
        return answer.note().isPresent() ? Optional.empty() : Optional.of(answer.withNote(AT_LEAST));
    }
}
