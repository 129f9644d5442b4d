package io.github.clouddisclosure.answer;

import java.util.Optional;

/**
 * The answer in a row of the table. It is never null, and is one of: {@link Stated} (a value, with an optional note),
 * {@link Described} (words only), {@link Withheld} (非公開), {@link NotApplicable} (該当なし) and {@link Unanswered}.
 *
 * <p>Answers are immutable. Two are equal if they have the same case, the same value and the same note. The text that a
 * typed answer was read from ({@link #sourceText()}) is kept, but not compared.
 *
 * <p>An answer does not know its row, and row 6.2 is about a person's life. So {@code toString()}, which ends up in
 * logs, gives only the case, the type and the lengths: {@code Stated(String: 12 characters)},
 * {@code Withheld(note: 4 characters)}. To see what an answer says, print {@link #value()}, {@link #note()} and
 * {@link #sourceText()}: values have a text form.
 *
 * @param <T> the type of the value that the row asks for
 */
public sealed interface Answer<T> permits TypedAnswer, Described, Unanswered {
    /** {@return the value, if the answer states one} */
    default Optional<T> value() {
        return Optional.empty();
    }

    /** {@return the remark on the value or the state, if there is one} */
    default Optional<String> note() {
        return Optional.empty();
    }

    /** {@return the text of the whole answer as it was published, if it is known} */
    default Optional<String> sourceText() {
        return Optional.empty();
    }

    /** {@return whether there is an answer: true for every case except {@link Unanswered}} */
    default boolean isAnswered() {
        return true;
    }
}
