package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.value.YesNo;
import java.util.Optional;

/**
 * Reads the answer in a row that asks for yes or no: the choice, then the detail if all of the remaining text is one,
 * otherwise the remaining text as a note. Text after a ※ is always a note. If the answer is no or conditional, a detail
 * is labelled, since the words there are reasons and conditions: {@code 条件付き 詳細:72時間}.
 */
final class YesNoText {
    private static final String LABEL = "詳細:";

    private YesNoText() {}

    static Optional<Stated<YesNo<Object>>> read(GuidelineRow row, String text) {
        return ChoiceText.read(row, text).map(choice -> answer(row, choice));
    }

    private static Stated<YesNo<Object>> answer(GuidelineRow row, ChoiceText choice) {
        Stated<YesNo<Object>> bare = Stated.of(YesNo.of(choice.choice()));
        String rest = choice.rest();
        if (rest.isEmpty()) {
            return bare;
        } else if (isRemark(rest)) {
            return bare.withNote(WhiteSpace.strip(rest.substring(1)));
        }
        boolean labelled = HalfWidth.of(rest).startsWith(LABEL);
        String words = labelled ? WhiteSpace.strip(rest.substring(LABEL.length())) : rest;
        Optional<? extends Stated<?>> detail = labelled || bare.get().isYes()
                ? row.detail().flatMap(kind -> ValueText.read(kind, words))
                : Optional.empty();
        if (detail.isEmpty()) {
            return bare.withNote(rest);
        }
        Object value = detail.get().get();
        return Remarks.on(
                Stated.of(new YesNo<>(choice.choice(), Optional.of(value))),
                detail.get().note());
    }

    /** ※1 is not a remark but a reference to one. */
    private static boolean isRemark(String rest) {
        return rest.charAt(0) == '※'
                && !rest.substring(1).chars().allMatch(c -> Character.isDigit(c) || WhiteSpace.is((char) c));
    }

    static String write(GuidelineRow row, YesNo<?> yesNo) {
        String word = ChoiceText.write(row, yesNo.choice());
        String detail = yesNo.detail()
                .map(value -> ValueText.write(row.detail().orElse(AnswerKind.TEXT), value))
                .orElse("");
        if (detail.isEmpty()) {
            return word;
        }
        return yesNo.isYes() ? word + ' ' + detail : word + ' ' + LABEL + detail;
    }
}
