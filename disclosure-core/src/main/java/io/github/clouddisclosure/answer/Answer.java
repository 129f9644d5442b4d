package io.github.clouddisclosure.answer;

import java.util.Optional;

/**
 * The answer in a row of the table. It is never null, and is one of: {@link Stated} (a value, with a note if any),
 * {@link Described} (words only), {@link Withheld} (非公開), {@link NotApplicable} (該当なし) and {@link Unanswered}.
 *
 * <p>Answers are immutable. Two are equal when they say the same: same case, same value, same note. The words that a
 * typed answer was read from ({@link #written()}) are kept, but do not count.
 *
 * <p>An answer does not know its row, and what is in row 6.2 is about a person's life. So {@code toString()}, which ends up
 * in logs, gives the case, the type and the lengths alone: {@code Stated(String: 12 characters)}, {@code Withheld(note: 4
 * characters)}. To look at an answer, print {@link #value()}, {@link #note()} and {@link #written()}: values have a text form.
 *
 * @param <T> the type of the value that the row asks for
 */
public sealed interface Answer<T> permits Stated, Described, Withheld, NotApplicable, Unanswered {
    /** {@return the value, where the answer states one} */
    default Optional<T> value() {
        return Optional.empty();
    }

    /** {@return the remark beside the value or the state, if there is one} */
    default Optional<String> note() {
        return Optional.empty();
    }

    /** {@return the words of the whole answer as they were published, where they are known} */
    default Optional<String> written() {
        return Optional.empty();
    }

    /** {@return whether there is an answer of any kind: everything but {@link Unanswered}} */
    default boolean isAnswered() {
        return true;
    }
}
