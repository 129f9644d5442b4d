package io.github.clouddisclosure.value;

import java.time.LocalDate;

/** A value that names one or more dates. */
public interface Dated {
    /**
     * Tells whether a date is certainly after a day: a year is, only if all of its days are.
     *
     * @param day the day
     * @return whether at least one of the dates is certainly after the day
     */
    boolean isAfter(LocalDate day);
}
