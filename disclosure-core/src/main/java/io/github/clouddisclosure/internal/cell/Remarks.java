package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import java.util.Optional;

/**
 * The remarks in brackets after a value. A number is followed by at most one that names its period and at most one
 * other, which is a note. A period that is not recognized by its words has a label: {@code (期間:直近1年)}.
 */
final class Remarks {
    private Optional<String> period;
    private Optional<String> note = Optional.empty();

    Remarks(Optional<String> periodBefore) {
        this.period = periodBefore;
    }

    /** The note that begins here, if there is one in brackets. */
    static Optional<String> note(TextCursor cursor) {
        cursor.skipSpaces();
        return cursor.bracket();
    }

    /** Takes all brackets; false if there are too many to tell apart. */
    boolean takeAll(TextCursor cursor) {
        cursor.skipSpaces();
        for (Optional<String> inside = cursor.bracket(); inside.isPresent(); inside = cursor.bracket()) {
            Optional<String> named = PeriodText.inBrackets(inside.get());
            if ((named.isPresent() ? period : note).isPresent()) {
                return false;
            }
            if (named.isPresent()) {
                period = named;
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
        return on(answer, note);
    }

    static <T> Stated<T> on(Stated<T> answer, Optional<String> note) {
        return note.map(answer::withNote).orElse(answer);
    }
}
