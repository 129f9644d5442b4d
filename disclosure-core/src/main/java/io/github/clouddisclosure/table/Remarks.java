package io.github.clouddisclosure.table;

import io.github.clouddisclosure.answer.Stated;
import java.util.Optional;

/** The brackets behind a number: at most one that names its period, and at most one other, which is a note. */
final class Remarks {
    private Optional<String> period;
    private Optional<String> note = Optional.empty();

    Remarks(Optional<String> periodBefore) {
        this.period = periodBefore;
    }

    /** Takes every bracket; false where there are more than can be told apart. */
    boolean takeAll(TextCursor cursor) {
        cursor.skipSpaces();
        for (Optional<String> inside = cursor.bracket(); inside.isPresent(); inside = cursor.bracket()) {
            boolean isPeriod = PeriodText.isAllOf(inside.get());
            if ((isPeriod ? period : note).isPresent()) {
                return false;
            }
            if (isPeriod) {
                period = inside;
            } else {
                note = inside;
            }
            cursor.skipSpaces();
        }
        return true;
    }

    Optional<String> period() {
        return period;
    }

    <T> Stated<T> noteOn(Stated<T> answer) {
        return note.map(answer::withNote).orElse(answer);
    }
}
