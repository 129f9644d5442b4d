package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;

/** What an answer says in words, beside its typed value. */
final class FreeText {
    private FreeText() {}

    static String of(Answer<?> answer) {
        if (answer instanceof Described<?> described) {
            return described.text();
        }
        String note = answer.note().orElse("");
        if (answer instanceof Stated<?> stated && stated.get() instanceof String text) {
            return note.isEmpty() ? text : text + ' ' + note;
        }
        return note;
    }
}
