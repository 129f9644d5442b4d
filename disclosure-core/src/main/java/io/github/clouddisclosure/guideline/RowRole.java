package io.github.clouddisclosure.guideline;

/**
 * The role of a row in this library, for the rules and pages that must recognize a particular row. Most rows have no
 * role, and each role belongs to at most one row of an edition.
 */
public enum RowRole {
    /** The date of the disclosed information: the last of the events whose dates must be in order. */
    DISCLOSURE_DATE,
    /** The name of the provider. */
    PROVIDER_NAME,
    /** The date on which the provider was established: the first of the events. */
    ESTABLISHMENT,
    /** The name of the representative. */
    REPRESENTATIVE_NAME,
    /** The career and date of birth of the representative. It is published, but is kept out of logs and messages. */
    REPRESENTATIVE_CAREER,
    /** The name of the service. */
    SERVICE_NAME,
    /** The date on which the service started: the second of the events. */
    SERVICE_START,
    /** The availability that the provider aims at. */
    TARGET_AVAILABILITY,
    /** The availability that was achieved. */
    ACTUAL_AVAILABILITY,
    /** The outages in the past. */
    OUTAGE_HISTORY
}
