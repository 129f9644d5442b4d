package io.github.clouddisclosure.difference;

import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.internal.cell.AnswerText;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes as the rows of a table, in a language. */
final class DifferenceRows {
    private static final LocalizedText PLACE = new LocalizedText("補足行の%d番目", "supplementary row no. %d");
    private static final SupplementaryRow NONE = SupplementaryRow.builder().build();

    private DifferenceRows() {}

    static DifferenceRow of(RowChange change, Locale locale) {
        GuidelineRow row = change.row();
        return new DifferenceRow(
                Optional.of(row),
                row.section() == Section.DISCLOSURE_DATE
                        ? ""
                        : row.section().title().in(locale),
                Integer.toString(row.number()),
                row.category().in(locale),
                row.item().in(locale),
                row.prescription().in(locale),
                row.requirement().label().in(locale),
                AnswerText.write(row, change.before(), locale),
                AnswerText.write(row, change.after(), locale),
                change.kind(),
                change.direction(),
                change.added(),
                change.removed(),
                row.isPersonal());
    }

    static DifferenceRow of(SupplementaryChange change, Locale locale) {
        SupplementaryRow shown = change.after().or(change::before).orElse(NONE);
        boolean isMoved = change.kind() == ChangeKind.MOVED;
        boolean hasOtherLabels = change.before().isPresent()
                && change.after().isPresent()
                && !PlacedRow.labels(change.before().get())
                        .equals(PlacedRow.labels(change.after().get()));
        return new DifferenceRow(
                Optional.empty(),
                shown.getSection(),
                shown.getNumber(),
                shown.getCategory(),
                shown.getItem(),
                shown.getPrescription(),
                shown.getRequirement(),
                isMoved ? place(change.indexBefore(), locale) : text(change.before(), hasOtherLabels),
                isMoved ? place(change.indexAfter(), locale) : text(change.after(), hasOtherLabels),
                change.kind(),
                change.direction(),
                List.of(),
                List.of(),
                change.isPersonal());
    }

    private static String place(OptionalInt index, Locale locale) {
        return String.format(Locale.ROOT, PLACE.in(locale), index.orElse(0) + 1);
    }

    private static String text(Optional<SupplementaryRow> row, boolean isWhole) {
        String answer = row.map(SupplementaryRow::getAnswer).orElse("");
        return !isWhole || row.isEmpty()
                ? answer
                : Stream.concat(PlacedRow.labels(row.get()).stream(), Stream.of(answer))
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" | "));
    }
}
