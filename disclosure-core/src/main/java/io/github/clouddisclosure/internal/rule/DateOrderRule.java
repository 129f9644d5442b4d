package io.github.clouddisclosure.internal.rule;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.value.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * The dates of events are in order, as far as the dates are precise enough to tell: a year is after a day only if all
 * of its days are.
 */
public final class DateOrderRule {
    private static final List<RowRole> EVENTS =
            List.of(RowRole.ESTABLISHMENT, RowRole.SERVICE_START, RowRole.DISCLOSURE_DATE);

    private DateOrderRule() {}

    /** {@return the roles of the rows that date an event, in the order in which the events must follow one another} */
    public static List<RowRole> events() {
        return EVENTS;
    }

    /** Whether no event that must precede the row's event is after it; always true for a row without an event. */
    public static boolean isInOrder(GuidelineRow row, Disclosure disclosure) {
        int place = row.role().isPresent() ? EVENTS.indexOf(row.role().get()) : -1;
        for (int earlier = 0; earlier < place; earlier++) {
            Optional<GuidelineRow> event = disclosure.getGuideline().row(EVENTS.get(earlier));
            if (event.isPresent() && isAfter(disclosure.answer(event.get()), disclosure.answer(row))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAfter(Answer<?> first, Answer<?> second) {
        return first instanceof Stated<?> earlier
                && second instanceof Stated<?> later
                && earlier.get() instanceof PartialDate date
                && later.get() instanceof PartialDate other
                && date.isAfter(other.latest());
    }
}
