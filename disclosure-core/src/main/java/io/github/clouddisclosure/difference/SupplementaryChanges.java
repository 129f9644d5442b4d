package io.github.clouddisclosure.difference;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Unanswered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The changes of supplementary rows: those of the new rows in their order, then the removed ones. */
final class SupplementaryChanges {
    private SupplementaryChanges() {}

    static List<SupplementaryChange> between(List<PlacedRow> before, List<PlacedRow> after) {
        SupplementaryMatches matches = SupplementaryMatches.of(before, after);
        boolean[] moved = matches.moved();
        List<SupplementaryChange> changes = new ArrayList<>();
        for (PlacedRow row : after) {
            int old = matches.oldOf(row.index());
            if (old == SupplementaryMatches.NONE) {
                changes.add(change(Optional.empty(), Optional.of(row), ChangeKind.ADDED));
            } else {
                kind(before.get(old), row, moved[row.index()])
                        .ifPresent(kind -> changes.add(change(Optional.of(before.get(old)), Optional.of(row), kind)));
            }
        }
        for (PlacedRow row : before) {
            if (matches.isRemoved(row.index())) {
                changes.add(change(Optional.of(row), Optional.empty(), ChangeKind.REMOVED));
            }
        }
        return List.copyOf(changes);
    }

    private static Optional<ChangeKind> kind(PlacedRow before, PlacedRow after, boolean moved) {
        Answer<?> old = before.answer();
        Answer<?> now = after.answer();
        Optional<ChangeKind> ofAnswer = old.equals(now) ? Optional.empty() : Optional.of(AnswerChange.of(old, now));
        if (ofAnswer.isPresent() && ofAnswer.get() != ChangeKind.WORDING) {
            return ofAnswer;
        } else if (!folded(before).equals(folded(after))) {
            return Optional.of(ChangeKind.LABELS);
        } else if (!before.row().equals(after.row())) {
            return Optional.of(ChangeKind.WORDING);
        }
        return moved ? Optional.of(ChangeKind.MOVED) : Optional.empty();
    }

    private static List<String> folded(PlacedRow row) {
        return row.labels().stream().map(Wording::folded).toList();
    }

    private static SupplementaryChange change(Optional<PlacedRow> before, Optional<PlacedRow> after, ChangeKind kind) {
        return new SupplementaryChange(before, after, kind, AnswerDirection.of(answer(before), answer(after)));
    }

    private static Answer<?> answer(Optional<PlacedRow> row) {
        return row.<Answer<?>>map(PlacedRow::answer).orElseGet(Unanswered::instance);
    }
}
