package io.github.clouddisclosure.value;

import java.time.LocalDate;

/** A value that names one or more dates. */
public interface Dated {
    /**
     * Tells whether a date lies after a day for certain: a year does so only when all of it does.
     *
     * @param day the day
     * @return whether at least one of the dates does
     */
    boolean isAfter(LocalDate day);
}
