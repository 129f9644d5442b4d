package io.github.clouddisclosure.difference;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A change of a supplementary row. Such a row has no key: two are taken for the same one by number and wording.
 * Immutable.
 */
public final class SupplementaryChange {
    private final Optional<PlacedRow> before;
    private final Optional<PlacedRow> after;
    private final ChangeKind kind;
    private final Direction direction;

    SupplementaryChange(Optional<PlacedRow> before, Optional<PlacedRow> after, ChangeKind kind, Direction direction) {
        this.before = before;
        this.after = after;
        this.kind = requireNonNull(kind, "kind");
        this.direction = requireNonNull(direction, "direction");
    }

    /** {@return the old row; empty if the row was added} */
    public Optional<SupplementaryRow> before() {
        return before.map(PlacedRow::row);
    }

    /** {@return the new row; empty if the row was removed} */
    public Optional<SupplementaryRow> after() {
        return after.map(PlacedRow::row);
    }

    /** {@return the place of the old row among the supplementary rows of the old disclosure, from 0} */
    public OptionalInt indexBefore() {
        return index(before);
    }

    /** {@return the place of the new row among the supplementary rows of the new disclosure, from 0} */
    public OptionalInt indexAfter() {
        return index(after);
    }

    private static OptionalInt index(Optional<PlacedRow> row) {
        return row.isPresent() ? OptionalInt.of(row.get().index()) : OptionalInt.empty();
    }

    /** {@return how the row changed} */
    public ChangeKind kind() {
        return kind;
    }

    /** {@return whether that gives a reader less or more, as far as it is evident} */
    public Direction direction() {
        return direction;
    }

    /**
     * Tells whether the row may be about a person's life, as the career of the representative (6.2) is.
     *
     * @return whether no cell of it may be shown in a message
     */
    public boolean isPersonal() {
        return before.filter(PlacedRow::isPersonal).isPresent()
                || after.filter(PlacedRow::isPersonal).isPresent();
    }

    /** {@return the kind, the direction and the places, without any cell} */
    @Override
    public String toString() {
        return "supplementary row " + place(before) + " -> " + place(after) + ": " + kind + " " + direction;
    }

    private static String place(Optional<PlacedRow> row) {
        return row.map(placed -> Integer.toString(placed.index())).orElse("none");
    }
}
