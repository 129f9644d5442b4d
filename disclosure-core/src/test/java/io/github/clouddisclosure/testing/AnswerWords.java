package io.github.clouddisclosure.testing;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.YesNo;

/**
 * What an answer says, its value as a Japanese reader would write it; the text form of an answer does not show its
 * content.
 */
public final class AnswerWords {
    private AnswerWords() {}

    /** The value, the words or the state, and the remark. */
    public static String of(Answer<?> answer) {
        String said = answer instanceof Described<?> described ? described.text() : state(answer);
        String value = answer.value().map(AnswerWords::words).orElse(said);
        return answer.note().map(note -> value + ' ' + note).orElse(value);
    }

    private static String words(Object value) {
        if (value instanceof YesNo<?> choice) {
            return choice.detail()
                    .map(detail -> choice.choice() + " " + words(detail))
                    .orElse(choice.toString());
        }
        return value instanceof Person person
                ? person.title().map(title -> title + ' ').orElse("") + person.name()
                : value.toString();
    }

    private static String state(Answer<?> answer) {
        if (answer instanceof Withheld) {
            return "非公開";
        }
        return answer instanceof NotApplicable ? "該当なし" : "";
    }
}
