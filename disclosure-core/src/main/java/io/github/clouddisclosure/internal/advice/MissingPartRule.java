package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.guideline.RowPart;
import io.github.clouddisclosure.internal.text.Letters;
import io.github.clouddisclosure.value.YesNo;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a row asks for several parts, the answer speaks of each. Nothing is said of an answer that denies something or
 * refers to another text.
 */
final class MissingPartRule {
    private static final String[] SAID_ELSEWHERE = {
        "://",
        "記載",
        "定める",
        "規約",
        "約款",
        "契約書",
        "仕様書",
        "別紙",
        "別途",
        "個別",
        "協議",
        "問い合わせ",
        "問合せ",
        "参照してください",
        "参照ください",
        "参照下さい",
        "をご参照",
        "をご覧",
        "非公開",
        "非開示",
        "公開していない",
        "開示していない"
    };
    private static final String[] DENIALS = {"ません", "なし", "無し", "ない", "未"};

    private MissingPartRule() {}

    static void check(GuidelineRow row, Answer<?> answer, AdviceReport report) {
        if (row.parts().size() < 2 || answer instanceof Stated<?> stated && isNo(stated.get())) {
            return;
        }
        String text = FreeText.of(answer);
        String letters = Letters.of(text);
        if (letters.isEmpty() || Words.anyIn(text, SAID_ELSEWHERE) || Words.anyIn(letters, DENIALS)) {
            return;
        }
        List<RowPart> missing = new ArrayList<>(row.parts());
        missing.removeIf(part -> PartWords.speakOf(part, letters));
        if (!missing.isEmpty()) {
            report.add(row, FindingCode.PART_MISSING, names(missing), Quotation.of(text));
        }
    }

    private static boolean isNo(Object value) {
        return value instanceof YesNo<?> yesNo && yesNo.isNo();
    }

    private static LocalizedText names(List<RowPart> parts) {
        StringBuilder ja = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (RowPart part : parts) {
            ja.append(ja.isEmpty() ? "" : "、").append(part.label().ja());
            en.append(en.isEmpty() ? "" : ", ").append(part.label().en());
        }
        return new LocalizedText(ja.toString(), en.toString());
    }
}
