package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.TypedAnswer;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.value.YesNo;
import java.util.List;
import java.util.Optional;

/**
 * Writes an answer in Japanese so that reading the text gives the same answer: the words as published if they do,
 * otherwise the value and the remark in the most usual form that does. White space does not count, since cells are read
 * without it.
 *
 * <p>An answer that no form can express is marked as words, so that it is never read as another value.
 */
final class JapaneseAnswer {
    private JapaneseAnswer() {}

    static String write(GuidelineRow row, Answer<?> answer) {
        if (answer instanceof Described<?> described) {
            return described.text();
        }
        Answer<?> folded = FoldedAnswer.of(answer);
        Optional<String> written = answer.sourceText().filter(words -> reads(row, words, folded));
        if (written.isPresent()) {
            return written.get();
        } else if (folded instanceof Stated<?> stated) {
            return value(row, answer, stated);
        }
        return answer.isAnswered() ? state(row, answer, folded) : "";
    }

    private static String state(GuidelineRow row, Answer<?> answer, Answer<?> folded) {
        String word = answer instanceof Withheld ? StateWords.WITHHELD : StateWords.NOT_APPLICABLE;
        if (folded.note().isEmpty()) {
            return word;
        }
        String note = answer.note().orElse("");
        return first(row, folded, List.of(word + Brackets.around(note), word + LabelledRemark.write(note)));
    }

    private static String value(GuidelineRow row, Answer<?> answer, Stated<?> folded) {
        Object value = answer.value().orElseThrow();
        String text =
                value instanceof YesNo<?> yesNo ? YesNoText.write(row, yesNo) : ValueText.write(row.kind(), value);
        // A blank text has nothing to read, and 非公開 means the same in every row.
        if (WhiteSpace.fold(text).isEmpty() || saysState(row, text)) {
            return text + folded.note().map(Brackets::around).orElse("");
        } else if (folded.note().isEmpty()) {
            return first(row, folded, List.of(text));
        }
        String note = answer.note().orElse("");
        if (value instanceof YesNo<?> yesNo && yesNo.detail().isEmpty()) {
            return first(
                    row, folded, List.of(text + ' ' + note, text + " ※" + note, text + LabelledRemark.write(note)));
        }
        return first(row, folded, List.of(text + Brackets.around(note), text + LabelledRemark.write(note)));
    }

    private static boolean saysState(GuidelineRow row, String text) {
        Answer<?> read = AnswerText.read(row, WhiteSpace.fold(text));
        return read instanceof TypedAnswer && !(read instanceof Stated);
    }

    private static String first(GuidelineRow row, Answer<?> folded, List<String> texts) {
        for (String text : texts) {
            if (reads(row, text, folded)) {
                return text;
            }
        }
        String usual = texts.get(0);
        boolean words = AnswerText.read(row, WhiteSpace.fold(usual)) instanceof Described;
        return words ? usual : usual + LabelledRemark.NONE;
    }

    private static boolean reads(GuidelineRow row, String text, Answer<?> folded) {
        return AnswerText.read(row, WhiteSpace.fold(text)).equals(folded);
    }
}
