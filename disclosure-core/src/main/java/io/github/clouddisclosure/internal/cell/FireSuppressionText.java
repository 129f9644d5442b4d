package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.FireSuppression;
import java.util.Optional;

/** Reads and writes whether fire suppression is a gas system, if the text uses the words of the guideline. */
final class FireSuppressionText {
    private FireSuppressionText() {}

    static Optional<Stated<FireSuppression>> read(String text) {
        TextCursor cursor = new TextCursor(text);
        FireSuppression kind;
        if (cursor.acceptAny("ガス系以外の消火設備", "ガス系消火設備以外", "ガス系以外", "ガス系ではない")) {
            kind = FireSuppression.OTHER;
        } else if (cursor.acceptAny("ガス系消火設備", "ガス消火設備", "ガス系")) {
            kind = FireSuppression.GAS;
        } else {
            return Optional.empty();
        }
        Optional<String> note = Remarks.note(cursor);
        Stated<FireSuppression> answer = Stated.of(kind);
        return cursor.acceptEnd() ? Optional.of(Remarks.on(answer, note)) : Optional.empty();
    }
}
