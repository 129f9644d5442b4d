package io.github.clouddisclosure.finding;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.internal.text.ShownText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that is wrong, or doubtful, with a disclosure. It is made with {@link #about} or {@link #at} and completed
 * with the {@code with…} methods: further components may be added to the record.
 *
 * <p>A pointer is a JSON pointer (RFC 6901), made by one rule whatever the finding comes from: the steps from what was
 * read or validated to the place in the JSON form of the disclosure. It is empty for the whole, {@link
 * GuidelineRow#pointer()} for the answer in a row, longer for a part of an answer, and {@code /supplementary/0} for the
 * first supplementary row. If an object that holds the disclosure was validated, the steps to the disclosure come
 * first: {@code /list/0/housing/fireDetection}; a section that was validated alone is taken for that of a disclosure. A
 * pointer never leads into the career of the representative (6.2).
 *
 * <p>A finding about a row that {@linkplain GuidelineRow#isPersonal() is about a person} has neither an excerpt nor a
 * fix: both would show the answer.
 *
 * @param code what it is, stable over versions
 * @param severity how much it matters: {@link FindingCode#severity()}, unless somebody decided otherwise
 * @param row the row it is about, if it is about one
 * @param pointer where it is
 * @param position where it is in the text that was read, if one was
 * @param place where it is in what was read, as a reader finds it: {@code シート1!F23}; none if the position says it
 * @param excerpt the offending value, cut short, if it can be shown
 * @param arguments what the message names, in the order of its placeholders
 * @param fix the change that would probably mend it, if one is known
 */
public record Finding(
        FindingCode code,
        Severity severity,
        Optional<GuidelineRow> row,
        String pointer,
        Optional<Position> position,
        Optional<String> place,
        Optional<String> excerpt,
        List<LocalizedText> arguments,
        Optional<Fix> fix) {
    private static final int MAX_EXCERPT_LENGTH = 60;
    private static final int MAX_SHOWN_POINTER_LENGTH = 200;
    private static final Comparator<Finding> GUIDELINE_ORDER = new GuidelineOrder();

    /** Takes a copy of the arguments, and leaves out what would show an answer about a person. */
    public Finding {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(row, "row");
        requireNonNull(pointer, "pointer");
        requireNonNull(position, "position");
        requireNonNull(place, "place");
        requireNonNull(excerpt, "excerpt");
        arguments = List.copyOf(arguments);
        requireNonNull(fix, "fix");
        if (row.filter(GuidelineRow::isPersonal).isPresent()) {
            excerpt = Optional.empty();
            fix = Optional.empty();
        }
    }

    private Finding(FindingCode code, Optional<GuidelineRow> row, String pointer, List<LocalizedText> arguments) {
        this(
                code,
                code.severity(),
                row,
                pointer,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                arguments,
                Optional.empty());
    }

    /**
     * A finding about a row.
     *
     * @param code what it is
     * @param row the row
     * @return the finding
     */
    public static Finding about(GuidelineRow row, FindingCode code) {
        return new Finding(code, Optional.of(row), row.pointer(), List.of());
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
        return new Finding(code, Optional.empty(), pointer, List.of(arguments));
    }

    /** {@return an order by row of the guideline, then by code; findings about no row come first} */
    public static Comparator<Finding> guidelineOrder() {
        return GUIDELINE_ORDER;
    }

    /**
     * This finding with another severity, for those who decide what matters to them.
     *
     * @param newSeverity how much it matters
     * @return the finding
     */
    public Finding withSeverity(Severity newSeverity) {
        return new Finding(code, newSeverity, row, pointer, position, place, excerpt, arguments, fix);
    }

    /**
     * This finding, about a row.
     *
     * @param newRow the row
     * @return the finding
     */
    public Finding withRow(GuidelineRow newRow) {
        return new Finding(code, severity, Optional.of(newRow), pointer, position, place, excerpt, arguments, fix);
    }

    /**
     * This finding at a place in a text.
     *
     * @param newPosition the place
     * @return the finding
     */
    public Finding withPosition(Position newPosition) {
        return new Finding(code, severity, row, pointer, Optional.of(newPosition), place, excerpt, arguments, fix);
    }

    /**
     * This finding at a place that a reader can find.
     *
     * @param newPlace the place in what was read: {@code シート1!F23}
     * @return the finding
     */
    public Finding withPlace(String newPlace) {
        return new Finding(code, severity, row, pointer, position, Optional.of(newPlace), excerpt, arguments, fix);
    }

    /**
     * This finding with the offending value, cut to 60 characters. It is left out if the row is about a person.
     *
     * @param value the value as text
     * @return the finding
     */
    public Finding withExcerpt(String value) {
        return new Finding(code, severity, row, pointer, position, place, Optional.of(cutShort(value)), arguments, fix);
    }

    /**
     * This finding at another place in the JSON form. A fix at the present place, or below it, moves along.
     *
     * @param newPointer the place, as a JSON pointer
     * @return the finding
     */
    public Finding withPointer(String newPointer) {
        requireNonNull(newPointer, "newPointer");
        Optional<Fix> moved = fix.map(change -> change.moved(pointer, newPointer));
        return new Finding(code, severity, row, newPointer, position, place, excerpt, arguments, moved);
    }

    /**
     * This finding with what its message names.
     *
     * @param newArguments what the message names, in the order of its placeholders
     * @return the finding
     */
    public Finding withArguments(LocalizedText... newArguments) {
        return new Finding(code, severity, row, pointer, position, place, excerpt, List.of(newArguments), fix);
    }

    /**
     * This finding with the change that would probably mend it. It is left out if the row is about a person.
     *
     * @param newFix the change
     * @return the finding
     */
    public Finding withFix(Fix newFix) {
        return new Finding(code, severity, row, pointer, position, place, excerpt, arguments, Optional.of(newFix));
    }

    /** {@return this finding without a change that would probably mend it} */
    public Finding withoutFix() {
        return new Finding(code, severity, row, pointer, position, place, excerpt, arguments, Optional.empty());
    }

    private static String cutShort(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= MAX_EXCERPT_LENGTH
                ? value
                : value.substring(0, value.offsetByCodePoints(0, MAX_EXCERPT_LENGTH - 1)) + "…";
    }

    /** {@return whether the severity is {@link Severity#ERROR}} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * The message, a sentence or two on what is wrong and what was expected: what a provider of Jakarta Validation says
     * too. It does not name the row.
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

    /**
     * The message, followed by the value of the {@link #fix()}, if one is known and it is short: {@code … Did you mean
     * "yes"?}
     *
     * @param locale the reader's locale: Japanese for a Japanese one, English for every other
     * @return the message with the proposal
     */
    public String messageWithFix(Locale locale) {
        String message = message(locale);
        return fix.isPresent() ? message + fix.get().proposal(locale) : message;
    }

    /**
     * The finding as a line for people, whether it is about a row or not: number and item of the row, or the pointer if
     * there is no row but a place, and the {@link #messageWithFix}. {@code 9.1 売上高: 負の値です。…}
     *
     * @param locale the reader's locale: Japanese for a Japanese one, English for every other
     * @return the line, without a line break at its end
     */
    public String text(Locale locale) {
        String about = row.isPresent()
                ? row.get().id() + ' ' + row.get().item().in(locale)
                : ShownText.of(pointer, MAX_SHOWN_POINTER_LENGTH);
        return about.isEmpty() ? messageWithFix(locale) : about + ": " + messageWithFix(locale);
    }

    /** {@return severity, code, row and place; neither the value nor the fix, so that it can be logged} */
    @Override
    public String toString() {
        String about = row.map(known -> " " + known.id()).orElse("");
        String at = place.or(() -> position.map(Position::toString))
                .map(found -> " (" + found + ")")
                .orElse("");
        return severity + " " + code + about + " at \"" + pointer + "\"" + at;
    }
}
