package io.github.clouddisclosure.internal.prose;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.TypedAnswer;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.cell.AnswerText;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.YesNo;
import java.util.Optional;

/** The detail that a yes is followed by, alone or behind its label: what has one exists. 改変年月日:2020年2月18日, 72時間程度. */
final class GivenDetail {
    private static final String YES = "有り ";
    private static final String[] LINKS = {"は", ":", " "};

    private GivenDetail() {}

    static Optional<ProseReading> read(GuidelineRow row, String words, ProseText text, Phrases phrases) {
        int start = text.start();
        int label = text.after(start, phrases.own(Part.LABEL));
        int link = label < 0 ? -1 : text.after(label, LINKS);
        int from = Math.max(start, link);
        String rest = WhiteSpace.fold(text.written(from, text.length()));
        // Read as behind a yes, so that the detail is what a table would have there.
        Answer<?> answer = AnswerText.read(row, YES + rest);
        if (!(answer instanceof Stated<?> yes)
                || !(yes.get() instanceof YesNo<?> yesNo)
                || yesNo.detail().filter(GivenDetail::isSomething).isEmpty()
                || Doubts.in(text.plain(from, text.length()), phrases)) {
            return Optional.empty();
        }
        TypedAnswer<?> stated = yes.withSourceText(words);
        return Optional.of(new ProseReading(stated, WhiteSpace.strip(text.written(start, text.length()))));
    }

    /** Not zero: there is no penalty of 0円. */
    private static boolean isSomething(Object detail) {
        if (detail instanceof Money money) {
            return money.amount().signum() > 0;
        } else if (detail instanceof TimeSpan span) {
            return span.number().signum() > 0;
        }
        return !(detail instanceof DataRate rate) || rate.number().signum() > 0;
    }
}
