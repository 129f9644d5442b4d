package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.internal.kind.ChoiceKinds;
import io.github.clouddisclosure.internal.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows that ask for different things are not answered by the same text. Whether it answers both cannot be told, so rows
 * of one category count only under the same number, and a text that has a word of each row's wording does not count.
 */
final class SameTextRule {
    /** Shorter texts, such as 「電子メールによる通知」, are the same by chance. */
    private static final int MIN_LETTERS = 20;

    private static final String[] SAID_ELSEWHERE = {
        "http",
        "記載",
        "参照",
        "ご覧",
        "準拠",
        "規約",
        "約款",
        "別途",
        "個別",
        "協議",
        "問い合わせ",
        "問合せ",
        "非公開",
        "非開示",
        "公開していません",
        "公開しておりません",
        "開示していません",
        "開示しておりません",
        "該当しません",
        "データセンター",
        "データセンタ",
        "クラウド事業者",
        "iaas",
        "aws",
        "azure",
        "gcp",
        "google"
    };

    private final AdviceReport report;
    private final Map<String, List<GuidelineRow>> rows = new HashMap<>();

    SameTextRule(AdviceReport report) {
        this.report = report;
    }

    void check(GuidelineRow row, Answer<?> answer) {
        String text = FreeText.of(answer);
        if (text.length() < MIN_LETTERS) {
            return;
        }
        String letters = Letters.of(text);
        if (letters.length() < MIN_LETTERS) {
            return;
        }
        List<GuidelineRow> others = rows.computeIfAbsent(letters, first -> new ArrayList<>(1));
        if (!others.isEmpty() && !Words.anyIn(letters, SAID_ELSEWHERE)) {
            compare(others, row, letters, text);
        }
        others.add(row);
    }

    private void compare(List<GuidelineRow> others, GuidelineRow row, String letters, String text) {
        for (GuidelineRow other : others) {
            if (askForDifferentThings(other, row) && answersAtMostOne(letters, other, row)) {
                String id = other.id() + ' ';
                report.add(
                        row,
                        FindingCode.SAME_TEXT,
                        new LocalizedText(
                                id + other.item().ja(), id + other.item().en()),
                        Quotation.of(text));
                return;
            }
        }
    }

    private static boolean askForDifferentThings(GuidelineRow one, GuidelineRow other) {
        boolean sameSubject = one.section() == other.section() && one.category().equals(other.category());
        return (one.number() == other.number() || !sameSubject)
                && !one.prescription().equals(other.prescription())
                && one.parts().stream().noneMatch(other.parts()::contains)
                && !(asksForNames(one) && asksForNames(other))
                && !(asksForConditions(one) && asksForConditions(other));
    }

    private static boolean asksForNames(GuidelineRow row) {
        return row.detail().equals(Optional.of(AnswerKind.NAMES));
    }

    private static boolean asksForConditions(GuidelineRow row) {
        return ChoiceKinds.asksWhetherPossible(row.kind());
    }

    private static boolean answersAtMostOne(String letters, GuidelineRow one, GuidelineRow other) {
        return !(SharedWords.with(one, letters) && SharedWords.with(other, letters));
    }
}
