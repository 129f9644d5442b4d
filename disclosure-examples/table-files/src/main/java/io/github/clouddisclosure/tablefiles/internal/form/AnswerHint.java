package io.github.clouddisclosure.tablefiles.internal.form;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.AnswerCell;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.YesNo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a row is answered so that the table reader reads the answer as a value.
 *
 * @param words what to write
 * @param choices what can be chosen from a list; empty if the row asks for no choice
 */
record AnswerHint(String words, List<String> choices) {
    static AnswerHint of(GuidelineRow row, Locale locale) {
        return row.kind().isChoice()
                ? new AnswerHint(choiceWords(row, locale), choices(row))
                : new AnswerHint(KindHints.of(row.kind()).in(locale), List.of());
    }

    private static List<String> choices(GuidelineRow row) {
        List<String> choices = new ArrayList<>();
        for (Choice choice : Choice.values()) {
            if (choice == Choice.YES && asksFor(row, AnswerKind.FIRE_SUPPRESSION)) {
                for (FireSuppression system : FireSuppression.values()) {
                    choices.add(word(row, new YesNo<>(choice, Optional.of(system))));
                }
            } else {
                choices.add(word(row, choice));
            }
        }
        return choices;
    }

    private static boolean asksFor(GuidelineRow row, AnswerKind detail) {
        return row.detail().isPresent() && row.detail().get() == detail;
    }

    private static String word(GuidelineRow row, Choice choice) {
        return word(row, YesNo.of(choice));
    }

    private static String word(GuidelineRow row, YesNo<?> value) {
        return AnswerCell.write(row, Stated.of(value), Locale.JAPANESE);
    }

    private static String choiceWords(GuidelineRow row, Locale locale) {
        String yes = word(row, Choice.YES);
        String no = word(row, Choice.NO);
        String conditional = word(row, Choice.CONDITIONAL);
        Optional<String> detail = row.detail().map(kind -> KindHints.of(kind).in(locale));
        if (locale.getLanguage().equals("ja")) {
            String choose =
                    "「" + yes + "」「" + no + "」「" + conditional + "」から選び、「" + conditional + "」には空白を空けて条件を続けてください。";
            return detail.map(hint -> choose + "「" + yes + "」には空白を空けて詳細を続けてください。" + hint)
                    .orElse(choose);
        }
        String choose = "Choose " + yes + " (yes), " + no + " (no) or " + conditional
                + " (conditional). Add a space and the conditions to " + conditional + ".";
        return detail.map(hint -> choose + " Add a space and the detail to " + yes + ". " + hint)
                .orElse(choose);
    }
}
