package io.github.clouddisclosure.validity;

/** What is to be done about the age of a disclosure on a given day. */
public enum ValidityState {
    /** Nothing: the renewal window is not open yet. */
    VALID,
    /** Renew it: the renewal window is open. */
    RENEWAL_DUE,
    /** Two years have passed since the date of the disclosed information. */
    EXPIRED,
    /** The disclosure does not say on which day its information was as disclosed. */
    UNKNOWN
}
