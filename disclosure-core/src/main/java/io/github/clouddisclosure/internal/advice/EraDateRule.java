package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.internal.cell.DateText;
import io.github.clouddisclosure.internal.cell.TextCursor;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.YesNo;
import java.util.Optional;

/** Where a row asks for 西暦, the date is not given in 和暦 alone. */
final class EraDateRule {
    private static final String GREGORIAN = "西暦";
    private static final String[] ERAS = {"令和", "平成", "昭和", "大正", "明治"};
    private static final int DIGITS_OF_A_GREGORIAN_YEAR = 4;

    private EraDateRule() {}

    static void check(GuidelineRow row, Answer<?> answer, AdviceReport report) {
        if (!asksForDates(row) || !row.prescription().ja().contains(GREGORIAN)) {
            return;
        }
        String written = written(answer);
        if (!Words.anyIn(written, ERAS) || namesAGregorianYear(written)) {
            return;
        }
        TextCursor cursor = new TextCursor(written);
        for (int at = 0; at < written.length(); at++) {
            cursor.reset(at);
            Optional<PartialDate> date = Words.anyAt(written, at, ERAS) ? DateText.accept(cursor) : Optional.empty();
            if (date.isPresent()) {
                String gregorian = DateText.write(date.get());
                report.add(
                        row,
                        FindingCode.ERA_DATE,
                        Quotation.of(cursor.since(at)),
                        new LocalizedText(gregorian, date.get().toString()));
                return;
            }
        }
    }

    private static boolean asksForDates(GuidelineRow row) {
        return row.kind() == AnswerKind.DATE
                || row.detail().isPresent() && row.detail().get() == AnswerKind.DATES;
    }

    /** The date as it was written. A note on a typed date is about something else. */
    private static String written(Answer<?> answer) {
        boolean isTyped = answer instanceof Stated<?> stated
                && !(stated.get() instanceof YesNo<?> yesNo && yesNo.detail().isEmpty());
        if (isTyped || answer instanceof Described) {
            return answer.sourceText().orElse("");
        }
        return answer.note().orElse("");
    }

    private static boolean namesAGregorianYear(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
            if (digits == DIGITS_OF_A_GREGORIAN_YEAR) {
                return true;
            }
        }
        return false;
    }
}
