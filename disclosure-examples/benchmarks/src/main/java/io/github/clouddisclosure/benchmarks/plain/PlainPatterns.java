package io.github.clouddisclosure.benchmarks.plain;

/** Regular expressions for the texts of plain data. */
final class PlainPatterns {
    static final int MAX_LENGTH = 100_000;
    static final String CHOICE = "yes|no|conditional";
    static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";
    static final String CORPORATE_NUMBER = "\\d{13}";
    static final String URL = "https?://\\S+";
    static final String TELEPHONE = "[+0-9()-]{6,20}";
    static final String POSTAL_CODE = "\\d{3}-?\\d{4}";

    private PlainPatterns() {}
}
