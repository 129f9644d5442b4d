package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Yes, no or conditional, with the detail that the row asks for if the answer is yes.
 *
 * @param choice yes, no or conditional
 * @param detail the detail as a value, if it was given as one; a detail in words is in the answer's note
 * @param <D> the type of the detail; {@link Void} if the row asks for none, or for words
 */
public record YesNo<D>(Choice choice, Optional<D> detail) {
    /** Most yes-or-no answers have no detail, so one object serves for all of them. */
    private static final YesNo<?> YES = new YesNo<>(Choice.YES, Optional.empty());

    private static final YesNo<?> NO = new YesNo<>(Choice.NO, Optional.empty());
    private static final YesNo<?> CONDITIONAL = new YesNo<>(Choice.CONDITIONAL, Optional.empty());

    /** Checks that nothing is null. */
    public YesNo {
        requireNonNull(choice, "choice");
        requireNonNull(detail, "detail");
    }

    /**
     * A choice without a detail.
     *
     * @param choice yes, no or conditional
     * @param <D> the type of the detail
     * @return the value
     */
    @SuppressWarnings("unchecked") // it holds no detail
    public static <D> YesNo<D> of(Choice choice) {
        return (YesNo<D>)
                switch (requireNonNull(choice, "choice")) {
                    case YES -> YES;
                    case NO -> NO;
                    case CONDITIONAL -> CONDITIONAL;
                };
    }

    /** {@return whether the choice is yes} */
    public boolean isYes() {
        return choice == Choice.YES;
    }

    /** {@return whether the choice is no} */
    public boolean isNo() {
        return choice == Choice.NO;
    }

    /** {@return whether the choice is conditional} */
    public boolean isConditional() {
        return choice == Choice.CONDITIONAL;
    }

    /** {@return the choice and the detail, if there is one, for example {@code 有り 72時間程度}} */
    @Override
    public String toString() {
        return detail.isEmpty() ? choice.toString() : choice + " " + detail.get();
    }
}
