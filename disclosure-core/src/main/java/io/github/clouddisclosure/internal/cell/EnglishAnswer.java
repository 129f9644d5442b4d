package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.YesNo;

/** Writes an answer for readers of English. The provider's own words stay as they are. */
final class EnglishAnswer {
    private EnglishAnswer() {}

    static String write(GuidelineRow row, Answer<?> answer) {
        if (answer instanceof Described<?> described) {
            return described.text();
        } else if (answer instanceof Stated<?> stated) {
            return stated.get() instanceof YesNo<?> yesNo
                    ? choice(row, yesNo, stated)
                    : EnglishValue.write(row.kind(), stated.get()) + remark(answer);
        }
        return answer.isAnswered() ? state(answer) + remark(answer) : "";
    }

    private static String state(Answer<?> answer) {
        return answer instanceof Withheld ? "Withheld" : "Not applicable";
    }

    private static String choice(GuidelineRow row, YesNo<?> yesNo, Answer<?> answer) {
        String word = switch (yesNo.choice()) {
            case YES -> "Yes";
            case NO -> "No";
            case CONDITIONAL -> "Conditional";
        };
        String detail = yesNo.detail()
                .map(value -> EnglishValue.write(row.detail().orElse(AnswerKind.TEXT), value))
                .orElse("");
        String note = answer.note().orElse("");
        if (detail.isEmpty()) {
            return note.isBlank() ? word : word + ": " + note;
        }
        return word + ": " + detail + remark(answer);
    }

    private static String remark(Answer<?> answer) {
        return answer.note()
                .filter(note -> !note.isBlank())
                .map(note -> " (" + note + ')')
                .orElse("");
    }
}
