package io.github.clouddisclosure.guideline;

/**
 * What a row is to this library, where a rule or a page has to know one row from the others. Most rows have no role, and
 * in an edition each role belongs to at most one row.
 */
public enum RowRole {
    /** The date of the disclosed information: the last of the events whose dates must be in order. */
    DISCLOSURE_DATE,
    /** The name of the provider. */
    PROVIDER_NAME,
    /** The date on which the provider was established: the first of the events. */
    ESTABLISHMENT,
    /** The career and date of birth of the representative. It is published, but is kept out of logs and messages. */
    REPRESENTATIVE_CAREER,
    /** The name of the service. */
    SERVICE_NAME,
    /** The date on which the service started: the second of the events. */
    SERVICE_START,
    /** The availability that the provider aims at. */
    TARGET_AVAILABILITY,
    /** The availability that was reached. */
    ACTUAL_AVAILABILITY
}
