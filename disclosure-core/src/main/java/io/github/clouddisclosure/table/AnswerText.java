package io.github.clouddisclosure.table;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineItem;
import java.util.Locale;
import java.util.Optional;

/** Reads the text of a cell as the answer that its row asks for. Whatever it makes of it, the text stays with it. */
final class AnswerText {
    private AnswerText() {}

    static Answer<?> read(GuidelineItem item, String text) {
        if (text.isEmpty()) {
            return Unanswered.instance();
        } else if (says(text, "非公開")) {
            return Withheld.plain().asWritten(text);
        } else if (says(text, "該当なし") || says(text, "該当無し")) {
            return NotApplicable.plain().asWritten(text);
        } else if (item.kind() == AnswerKind.TEXT) {
            return Stated.of(text);
        }
        Optional<? extends Stated<?>> value =
                item.kind().isChoice() ? YesNoText.read(item, text) : ValueText.read(item.kind(), text);
        return value.isPresent() ? value.get().asWritten(text) : new Described<>(text);
    }

    private static boolean says(String text, String word) {
        TextCursor cursor = new TextCursor(text);
        return cursor.accept(word) && cursor.acceptEnd();
    }

    static String write(GuidelineItem item, Answer<?> answer, Locale locale) {
        return answer.written().orElseGet(answer::toString);
    }
}
