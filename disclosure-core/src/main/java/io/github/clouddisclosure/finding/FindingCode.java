package io.github.clouddisclosure.finding;

import java.util.Locale;

/** The stable codes of findings, with their severities. New ones may be added; none changes its meaning. */
public enum FindingCode {
    /** A 必須 row has no answer. */
    MANDATORY_UNANSWERED(Severity.ERROR),
    /** A 必須 row is answered 非公開. */
    MANDATORY_WITHHELD(Severity.WARNING),
    /** A 必須 row is answered 該当なし. */
    MANDATORY_NOT_APPLICABLE(Severity.WARNING),
    /** An answer, or a part of one, is empty or white space. */
    BLANK_TEXT(Severity.ERROR),
    /** Words where yes or no is asked. */
    PROSE_INSTEAD_OF_YES_NO(Severity.WARNING),
    /** Words where a number is asked. */
    PROSE_INSTEAD_OF_NUMBER(Severity.WARNING),
    /** Words where a URL is asked. */
    PROSE_INSTEAD_OF_URL(Severity.WARNING),
    /** Yes, without the detail that the row asks for. */
    DETAIL_MISSING(Severity.ERROR),
    /** Yes, with the detail withheld. */
    DETAIL_WITHHELD(Severity.WARNING),
    /** Possible or conditional, without the conditions. */
    CONDITIONS_MISSING(Severity.ERROR),
    /** Yes, and in the same answer that it is not disclosed whether. */
    CONTRADICTION(Severity.WARNING),
    /** Not thirteen digits. */
    CORPORATE_NUMBER_MALFORMED(Severity.ERROR),
    /** The check digit of the corporate number is wrong. */
    CHECK_DIGIT(Severity.ERROR),
    /** Words where a date is asked. */
    NOT_A_DATE(Severity.ERROR),
    /** A year or a month where a day is asked. */
    DATE_INCOMPLETE(Severity.WARNING),
    /** A date after the day of validation. */
    DATE_IN_FUTURE(Severity.ERROR),
    /** Establishment ≤ start of the service ≤ disclosure does not hold. */
    DATES_OUT_OF_ORDER(Severity.ERROR),
    /** A negative amount, count, time span or rate. */
    NEGATIVE(Severity.ERROR),
    /** A percentage that cannot be. */
    PERCENTAGE_OUT_OF_RANGE(Severity.ERROR),
    /** Not an http or https URL. */
    URL_MALFORMED(Severity.ERROR),
    /** Not an e-mail address. */
    EMAIL_MALFORMED(Severity.ERROR),
    /** Not a telephone number. */
    TELEPHONE_MALFORMED(Severity.ERROR),
    /** Not a postal code. */
    POSTAL_CODE_MALFORMED(Severity.ERROR),
    /** An actual value where a target is asked (48.1). */
    ACTUAL_INSTEAD_OF_TARGET(Severity.WARNING),
    /** A target where an actual value is asked (48.2). */
    TARGET_INSTEAD_OF_ACTUAL(Severity.WARNING),
    /** A character that looks like the ordinary one and is another, as text copied out of PDF has them. */
    LOOK_ALIKE(Severity.INFO),
    /** A row of a table whose number has another wording in the guideline: kept as a supplementary row. */
    OTHER_WORDING(Severity.WARNING),
    /** A row of a table whose wording has another number in the guideline: kept as a supplementary row. */
    OTHER_NUMBER(Severity.WARNING),
    /** A row of a table that was there before: kept as a supplementary row. */
    REPEATED_ROW(Severity.WARNING),
    /** 必須 or 選択 in a table where the guideline has the other: the guideline's counts. */
    OTHER_REQUIREMENT(Severity.WARNING),
    /** A table with the rows of another one: not read. */
    REPEATED_TABLE(Severity.WARNING),
    /** A field that the form does not have. */
    UNKNOWN_FIELD(Severity.ERROR),
    /** The same field twice in one object. */
    DUPLICATE_KEY(Severity.ERROR),
    /** A JSON value of a type that cannot stand there. */
    WRONG_TYPE(Severity.ERROR),
    /** A field that has to stand there does not. */
    MISSING_FIELD(Severity.ERROR),
    /** Fields that cannot stand together. */
    CONFLICTING_FIELDS(Severity.ERROR),
    /** The file cannot be opened or read. */
    UNREADABLE(Severity.ERROR),
    /** Not UTF-8. */
    NOT_UTF_8(Severity.ERROR),
    /** Not JSON. */
    NOT_JSON(Severity.ERROR),
    /** JSON, but not an object. */
    NOT_AN_OBJECT(Severity.ERROR),
    /** No guideline is named. */
    GUIDELINE_MISSING(Severity.ERROR),
    /** A guideline that this library does not know. */
    WRONG_GUIDELINE(Severity.ERROR),
    /** Text after the end of the object. */
    TRAILING_TEXT(Severity.ERROR),
    /** No table of the guideline: of its rows, none or fewer than one in ten are the guideline's. */
    NO_TABLE(Severity.ERROR),
    /** A quote in delimited text is opened and not closed. */
    UNCLOSED_QUOTE(Severity.ERROR),
    /** Delimited text in which two delimiters are as likely. */
    UNCLEAR_DELIMITER(Severity.ERROR),
    /** Over a limit of the reader. */
    LIMIT_EXCEEDED(Severity.ERROR);

    private final String code;
    private final Severity severity;

    FindingCode(Severity severity) {
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.severity = severity;
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
