package io.github.clouddisclosure.finding;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The stable codes of findings, with their severities. Codes may be added; the meaning of a code never changes. */
public enum FindingCode {
    /** A 必須 row has no answer. */
    MANDATORY_UNANSWERED(Severity.ERROR),
    /** The answer in a 必須 row is 非公開. */
    MANDATORY_WITHHELD(Severity.WARNING),
    /** The answer in a 必須 row is 該当なし. */
    MANDATORY_NOT_APPLICABLE(Severity.WARNING),
    /** An answer, or part of one, is empty or only white space. */
    BLANK_TEXT(Severity.ERROR),
    /** The row asks for yes or no, and the answer is prose. */
    PROSE_INSTEAD_OF_YES_NO(Severity.WARNING),
    /** The row asks for a number, and the answer is prose. */
    PROSE_INSTEAD_OF_NUMBER(Severity.WARNING),
    /** The row asks for a URL, and the answer is prose. */
    PROSE_INSTEAD_OF_URL(Severity.WARNING),
    /** The answer is the words 非公開 or 該当なし, and not the state of that name. */
    STATE_IN_WORDS(Severity.WARNING),
    /** The answer is yes without the detail that the row asks for. */
    DETAIL_MISSING(Severity.ERROR),
    /** The answer is yes, and its detail is withheld. */
    DETAIL_WITHHELD(Severity.WARNING),
    /** The answer is possible or conditional without the conditions. */
    CONDITIONS_MISSING(Severity.ERROR),
    /** The answer says yes, but also that yes or no is not disclosed. */
    CONTRADICTION(Severity.WARNING),
    /** A corporate number does not have exactly thirteen digits. */
    CORPORATE_NUMBER_MALFORMED(Severity.ERROR),
    /** The check digit of the corporate number is wrong. */
    CHECK_DIGIT(Severity.ERROR),
    /** The row asks for a date, and the answer is not one. */
    NOT_A_DATE(Severity.ERROR),
    /** The row asks for a full date, and the answer is only a year or a month. */
    DATE_INCOMPLETE(Severity.WARNING),
    /** A date after the day of validation. */
    DATE_IN_FUTURE(Severity.ERROR),
    /** The dates are not in the order establishment, start of the service, disclosure. */
    DATES_OUT_OF_ORDER(Severity.ERROR),
    /** A negative amount, count, time span or rate. */
    NEGATIVE(Severity.ERROR),
    /** A percentage above 100, or below 0 where it cannot be negative. */
    PERCENTAGE_OUT_OF_RANGE(Severity.ERROR),
    /** A URL is malformed or is neither http nor https. */
    URL_MALFORMED(Severity.ERROR),
    /** An e-mail address is malformed. */
    EMAIL_MALFORMED(Severity.ERROR),
    /** A telephone or fax number is malformed. */
    TELEPHONE_MALFORMED(Severity.ERROR),
    /** A postal code is malformed. */
    POSTAL_CODE_MALFORMED(Severity.ERROR),
    /** The row asks for the target availability (48.1), and the answer is an actual value. */
    ACTUAL_INSTEAD_OF_TARGET(Severity.WARNING),
    /** The row asks for the actual availability (48.2), and the answer is a target. */
    TARGET_INSTEAD_OF_ACTUAL(Severity.WARNING),
    /** A character only looks like the ordinary one, as in text copied from PDF. */
    LOOK_ALIKE(Severity.INFO),
    /** Advice: the outages that are named take longer than the actual availability (48.2) leaves. */
    OUTAGE_CONTRADICTION(Severity.WARNING),
    /** Advice: the answer is yes, and its note says that there is none. */
    ABSENCE_AFTER_YES(Severity.WARNING),
    /** Advice: the period of a figure ended more than two years before the date of the disclosed information (1.1). */
    OUTDATED_FIGURE(Severity.WARNING),
    /** Advice: the text is that of a row that asks for something else. */
    SAME_TEXT(Severity.INFO),
    /** Advice: the row asks for words or a value, and the answer is only a link. */
    LINK_ONLY(Severity.INFO),
    /** Advice: the row asks for a date of the Gregorian calendar, and the answer is one of a Japanese era. */
    ERA_DATE(Severity.INFO),
    /** Advice: the row asks for several parts, and nothing in the answer speaks of one of them. */
    PART_MISSING(Severity.INFO),
    /** The number of a row of a table has a different wording in the guideline. The row is kept as a supplementary row. */
    OTHER_WORDING(Severity.WARNING),
    /** The wording of a row of a table has a different number in the guideline. The row is kept as a supplementary row. */
    OTHER_NUMBER(Severity.WARNING),
    /** A table has a row more than once. The later one is kept as a supplementary row. */
    REPEATED_ROW(Severity.WARNING),
    /** A table says 必須 for a 選択 row, or the reverse. The guideline counts. */
    OTHER_REQUIREMENT(Severity.WARNING),
    /** A table has the rows of another table. It is not read. */
    REPEATED_TABLE(Severity.WARNING),
    /** Most rows of a table are not the guideline's. It may be a table of another guideline, or of another edition. */
    OTHER_EDITION(Severity.WARNING),
    /** A cell for an answer shows an error of a spreadsheet, or a formula without its result. */
    FORMULA_WITHOUT_RESULT(Severity.ERROR),
    /** Something of a file that may be an answer was not read: words in the table but in no row, a hidden sheet. */
    NOT_READ(Severity.WARNING),
    /** The JSON form has no field of this name. */
    UNKNOWN_FIELD(Severity.ERROR),
    /** An object has the same field more than once. */
    DUPLICATE_KEY(Severity.ERROR),
    /** A JSON value has a type that is not allowed there. */
    WRONG_TYPE(Severity.ERROR),
    /** A required field is missing. */
    MISSING_FIELD(Severity.ERROR),
    /** An object has fields that exclude each other. */
    CONFLICTING_FIELDS(Severity.ERROR),
    /** The file cannot be opened or read. */
    UNREADABLE(Severity.ERROR),
    /** The text is not UTF-8. */
    NOT_UTF_8(Severity.ERROR),
    /** The text is not JSON. */
    NOT_JSON(Severity.ERROR),
    /** The text is JSON, but not an object. */
    NOT_AN_OBJECT(Severity.ERROR),
    /** The document does not name its guideline. */
    GUIDELINE_MISSING(Severity.ERROR),
    /** The document names a guideline that this library does not know. */
    WRONG_GUIDELINE(Severity.ERROR),
    /** There is text after the end of the object. */
    TRAILING_TEXT(Severity.ERROR),
    /** There is no table of the guideline: fewer than one in ten rows, or none, are the guideline's. */
    NO_TABLE(Severity.ERROR),
    /** A quote in delimited text is not closed. */
    UNCLOSED_QUOTE(Severity.ERROR),
    /** Two delimiters are equally likely in a delimited text. */
    UNCLEAR_DELIMITER(Severity.ERROR),
    /** A limit of the reader is exceeded. */
    LIMIT_EXCEEDED(Severity.ERROR),
    /** The text is not YAML. */
    NOT_YAML(Severity.ERROR),
    /** The text is YAML with a feature that a disclosure cannot have: an alias, a tag, a second document. */
    UNSUPPORTED_YAML(Severity.ERROR);

    private final String code;
    private final Severity severity;

    FindingCode(Severity severity) {
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.severity = severity;
    }

    /**
     * Finds a code by its stable word.
     *
     * @param code the word: {@code mandatory-unanswered}
     * @return the code; empty if there is none of this name
     */
    public static Optional<FindingCode> of(String code) {
        requireNonNull(code, "code");
        return Arrays.stream(values()).filter(known -> known.code.equals(code)).findFirst();
    }

    /** {@return the stable word: {@code mandatory-unanswered}} */
    public String code() {
        return code;
    }

    /** {@return how much it matters} */
    public Severity severity() {
        return severity;
    }

    /**
     * {@return the key of the message in a message bundle of Jakarta Validation:
     * {@code io.github.clouddisclosure.mandatory-unanswered}}
     */
    public String messageKey() {
        return "io.github.clouddisclosure." + code;
    }

    /**
     * What such a finding means, for the person who has to deal with it: a few sentences of plain text that hold for
     * every finding with this code. {@link Finding#message} says what was found.
     *
     * @param locale the reader's locale: Japanese for a Japanese one, English for every other
     * @return the text, never empty
     */
    public String description(Locale locale) {
        return Explanations.in(locale).description(this);
    }

    /**
     * How to mend what was found, for the same person: a few sentences of plain text.
     *
     * @param locale the reader's locale: Japanese for a Japanese one, English for every other
     * @return the text, never empty
     */
    public String remedy(Locale locale) {
        return Explanations.in(locale).remedy(this);
    }

    /** {@return the stable word} */
    @Override
    public String toString() {
        return code;
    }
}
