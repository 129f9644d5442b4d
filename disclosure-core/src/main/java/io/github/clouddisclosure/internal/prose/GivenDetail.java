package io.github.clouddisclosure.internal.prose;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.TypedAnswer;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.cell.AnswerText;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.YesNo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The detail that a yes is followed by, alone or behind its label: what has one exists. 改変年月日:2020年2月18日, 72時間程度. A
 * remark may say what the detail is of, so there is one only behind a label.
 */
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
                || yesNo.detail().filter(detail -> isSomething(detail, phrases)).isEmpty()
                || link < 0 && yes.note().isPresent()
                || Doubts.in(text.plain(from, text.length()), phrases)) {
            return Optional.empty();
        }
        TypedAnswer<?> stated = yes.withSourceText(words);
        return Optional.of(new ProseReading(stated, WhiteSpace.strip(text.written(start, text.length()))));
    }

    /** Not zero, as a penalty of 0円 is, and with names only if they are of what the row asks for. */
    private static boolean isSomething(Object detail, Phrases phrases) {
        if (detail instanceof Money money) {
            return money.amount().signum() > 0;
        } else if (detail instanceof TimeSpan span) {
            return span.number().signum() > 0;
        } else if (detail instanceof DataRate rate) {
            return rate.number().signum() > 0;
        }
        return !(detail instanceof NameList names)
                || isNamed(names.names(), phrases.own(Part.INSTANCE))
                || isNamed(names.names(), phrases.own(Part.MEANS));
    }

    private static boolean isNamed(List<String> names, String[] things) {
        return Arrays.stream(things).anyMatch(thing -> names.stream().anyMatch(name -> name.contains(thing)));
    }
}
