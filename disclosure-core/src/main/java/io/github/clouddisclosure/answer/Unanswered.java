package io.github.clouddisclosure.answer;

/**
 * No answer: the cell is empty, or the row is missing.
 *
 * @param <T> the type of the value that the row asks for
 */
public final class Unanswered<T> implements Answer<T> {
    private static final Unanswered<?> INSTANCE = new Unanswered<>();

    private Unanswered() {}

    /**
     * No answer.
     *
     * @param <T> the type of the value that the row asks for
     * @return the one instance
     */
    @SuppressWarnings("unchecked") // holds no value, so it is the same for every type
    public static <T> Unanswered<T> instance() {
        return (Unanswered<T>) INSTANCE;
    }

    @Override
    public boolean isAnswered() {
        return false;
    }

    /**
     * For mappers alone: one without {@code DisclosureModule} meets this property and fails, where it would otherwise
     * lose the answer.
     *
     * @return a value whose elements cannot be had
     */
    public Iterable<Object> getMapperRefusal() {
        return MapperRefusal.value();
    }

    /** {@return the case} */
    @Override
    public String toString() {
        return "Unanswered";
    }
}
