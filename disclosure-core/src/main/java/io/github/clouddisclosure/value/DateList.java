package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/**
 * Dates of events.
 *
 * @param dates the dates in order
 */
public record DateList(List<PartialDate> dates) implements Dated {
    /**
     * Takes a copy of the list.
     *
     * @param dates the dates in order
     */
    public DateList {
        dates = Elements.copyOf(dates, "dates");
    }

    /**
     * Dates in order.
     *
     * @param dates the dates
     * @return the value
     */
    public static DateList of(PartialDate... dates) {
        return new DateList(Arrays.asList(requireNonNull(dates, "dates")));
    }

    @Override
    public boolean isAfter(LocalDate day) {
        requireNonNull(day, "day");
        for (PartialDate date : dates) {
            if (date.isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the dates, separated by 、} */
    @Override
    public String toString() {
        StringJoiner joined = new StringJoiner("、");
        for (PartialDate date : dates) {
            joined.add(date.toString());
        }
        return joined.toString();
    }
}
