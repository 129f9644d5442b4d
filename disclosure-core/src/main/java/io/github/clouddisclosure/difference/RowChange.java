package io.github.clouddisclosure.difference;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.List;
import java.util.Optional;

/** A change of the answer in a row of the guideline. Immutable. */
public final class RowChange {
    private final GuidelineRow row;
    private final Answer<?> before;
    private final Answer<?> after;
    private final ChangeKind kind;
    private final Direction direction;

    private RowChange(GuidelineRow row, Answer<?> before, Answer<?> after, ChangeKind kind) {
        this.row = row;
        this.before = before;
        this.after = after;
        this.kind = kind;
        this.direction = AnswerDirection.of(row, kind, before, after);
    }

    /**
     * Compares two answers to a row.
     *
     * @param row the row
     * @param before the old answer
     * @param after the new answer
     * @return the change; empty if the answers are equal and were not read from different texts
     */
    public static Optional<RowChange> of(GuidelineRow row, Answer<?> before, Answer<?> after) {
        requireNonNull(row, "row");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        return AnswerChange.of(row, before, after).map(kind -> new RowChange(row, before, after, kind));
    }

    /** {@return the row} */
    public GuidelineRow row() {
        return row;
    }

    /** {@return the old answer} */
    public Answer<?> before() {
        return before;
    }

    /** {@return the new answer} */
    public Answer<?> after() {
        return after;
    }

    /** {@return how the row changed} */
    public ChangeKind kind() {
        return kind;
    }

    /** {@return whether that gives a reader less or more, as far as it is evident} */
    public Direction direction() {
        return direction;
    }

    /** {@return the names or dates that only the new answer lists, in its order; empty if not both answers are lists} */
    public List<String> added() {
        return ListedTexts.onlyInFirst(after, before);
    }

    /** {@return the names or dates that only the old answer lists, in its order; empty if not both answers are lists} */
    public List<String> removed() {
        return ListedTexts.onlyInFirst(before, after);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowChange that
                && row.equals(that.row)
                && before.equals(that.before)
                && after.equals(that.after)
                && kind == that.kind;
    }

    @Override
    public int hashCode() {
        return row.hashCode() * 31 + kind.hashCode();
    }

    /** {@return the row, the kind and the direction, without the answers} */
    @Override
    public String toString() {
        return row + ": " + kind + " " + direction;
    }
}
