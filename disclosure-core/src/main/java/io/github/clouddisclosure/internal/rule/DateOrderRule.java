package io.github.clouddisclosure.internal.rule;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.value.PartialDate;
import java.util.Optional;

/** The dates of events follow one another, as far as they tell: a year lies after a day only when all of it does. */
public final class DateOrderRule {
    private DateOrderRule() {}

    public static boolean isDisclosureInOrder(
            Answer<PartialDate> established, Answer<PartialDate> started, Answer<PartialDate> disclosed) {
        return isInOrder(started, disclosed) && isInOrder(established, disclosed);
    }

    public static boolean isInOrder(Answer<PartialDate> earlier, Answer<PartialDate> later) {
        Optional<PartialDate> first = earlier.value();
        Optional<PartialDate> second = later.value();
        return first.isEmpty()
                || second.isEmpty()
                || !first.get().isAfter(second.get().latest());
    }
}
