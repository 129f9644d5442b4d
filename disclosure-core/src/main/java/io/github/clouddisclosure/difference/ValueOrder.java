package io.github.clouddisclosure.difference;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.internal.kind.ValueKinds;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.YesNo;
import java.util.List;

/** Which of two values of a row is evidently the higher one. */
final class ValueOrder {
    private ValueOrder() {}

    /** Positive if the first value is evidently higher, negative if the second is, and zero in any doubt. */
    static int compare(Object first, Object second) {
        AnswerKind kind = ValueKinds.of(first);
        return kind == null || kind != ValueKinds.of(second) ? 0 : compare(kind, first, second);
    }

    private static int compare(AnswerKind kind, Object first, Object second) {
        return switch (kind) {
            case YES_NO, CAN_DISCLOSE -> choices((YesNo<?>) first, (YesNo<?>) second);
            case COUNT -> Extent.of((Count) first).compare(Extent.of((Count) second));
            case PERCENTAGE, RATIO -> Extent.of((Percentage) first).compare(Extent.of((Percentage) second));
            case LEAD_TIME, DURATION -> TimeExtent.compare((TimeSpan) first, (TimeSpan) second);
            case NAMES -> names(((NameList) first).names(), ((NameList) second).names());
            // A price or a rate is neither high nor low for everybody, and no text is.
            case MONEY, PROFIT, DATA_RATE, FIRE_SUPPRESSION, DATE, DATES -> 0;
            case TEXT, CONTACT, CORPORATE_NUMBER, POSTAL_ADDRESS, URL, PERSON, AGENCY -> 0;
        };
    }

    private static int choices(YesNo<?> first, YesNo<?> second) {
        if (first.choice() != second.choice()) {
            return Integer.compare(rank(first.choice()), rank(second.choice()));
        }
        boolean bothDetailed = first.detail().isPresent() && second.detail().isPresent();
        return bothDetailed ? compare(first.detail().get(), second.detail().get()) : 0;
    }

    private static int rank(Choice choice) {
        return switch (choice) {
            case NO -> 0;
            case CONDITIONAL -> 1;
            case YES -> 2;
        };
    }

    /** More names are more only if none is missing. */
    private static int names(List<String> first, List<String> second) {
        boolean added = !ListedTexts.onlyInFirst(first, second).isEmpty();
        boolean removed = !ListedTexts.onlyInFirst(second, first).isEmpty();
        return Boolean.compare(added, removed);
    }
}
