package io.github.clouddisclosure.finding;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that is wrong, or doubtful, with a disclosure.
 *
 * @param code what it is, stable over versions
 * @param row the row it is about, if it is about one
 * @param pointer where it is, as a JSON pointer into the JSON form of the disclosure, or of the object that was
 *     validated and holds the disclosure; empty for the whole of it
 * @param position where it is in the text that was read, if one was
 * @param excerpt the offending value, cut short, if it can be shown
 * @param arguments what the message names, in the order of its placeholders
 */
public record Finding(
        FindingCode code,
        Optional<GuidelineRow> row,
        String pointer,
        Optional<Position> position,
        Optional<String> excerpt,
        List<LocalizedText> arguments) {
    private static final int MAX_EXCERPT_LENGTH = 60;
    private static final Comparator<Finding> GUIDELINE_ORDER = new GuidelineOrder();

    /** Takes a copy of the arguments. */
    public Finding {
        requireNonNull(code, "code");
        requireNonNull(row, "row");
        requireNonNull(pointer, "pointer");
        requireNonNull(position, "position");
        requireNonNull(excerpt, "excerpt");
        arguments = List.copyOf(arguments);
    }

    /**
     * A finding about a row.
     *
     * @param code what it is
     * @param row the row
     * @return the finding
     */
    public static Finding about(GuidelineRow row, FindingCode code) {
        return new Finding(code, Optional.of(row), row.pointer(), Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * A finding about a place in the JSON form.
     *
     * @param pointer the place, as a JSON pointer
     * @param code what it is
     * @param arguments what the message names
     * @return the finding
     */
    public static Finding at(String pointer, FindingCode code, LocalizedText... arguments) {
        return new Finding(code, Optional.empty(), pointer, Optional.empty(), Optional.empty(), List.of(arguments));
    }

    /** {@return an order by row of the guideline, then by code; findings about no row come first} */
    public static Comparator<Finding> guidelineOrder() {
        return GUIDELINE_ORDER;
    }

    /**
     * This finding, about a row.
     *
     * @param newItem the row
     * @return the finding
     */
    public Finding withRow(GuidelineRow newItem) {
        return new Finding(code, Optional.of(newItem), pointer, position, excerpt, arguments);
    }

    /**
     * This finding at a place in a text.
     *
     * @param newPosition the place
     * @return the finding
     */
    public Finding withPosition(Position newPosition) {
        return new Finding(code, row, pointer, Optional.of(newPosition), excerpt, arguments);
    }

    /**
     * This finding with the offending value, cut to 60 characters.
     *
     * @param value the value as text
     * @return the finding
     */
    public Finding withExcerpt(String value) {
        return new Finding(code, row, pointer, position, Optional.of(cutShort(value)), arguments);
    }

    private static String cutShort(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= MAX_EXCERPT_LENGTH
                ? value
                : value.substring(0, value.offsetByCodePoints(0, MAX_EXCERPT_LENGTH - 1)) + "…";
    }

    /** {@return how much it matters} */
    public Severity severity() {
        return code.severity();
    }

    /** {@return whether the severity is {@link Severity#ERROR}} */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /**
     * The message, a sentence or two on what is wrong and what was expected. It does not name the row.
     *
     * @param locale the reader's locale: Japanese for a Japanese one, English for every other
     * @return the message
     */
    public String message(Locale locale) {
        return Messages.in(locale)
                .message(
                        code,
                        arguments.stream().map(argument -> argument.in(locale)).toList());
    }

    /** {@return severity, code, row and place; not the value, so that it can be logged} */
    @Override
    public String toString() {
        String about = row.map(known -> " " + known.id()).orElse("");
        String at = position.map(place -> " (" + place + ")").orElse("");
        return severity() + " " + code + about + " at \"" + pointer + "\"" + at;
    }
}
