package io.github.clouddisclosure.difference;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What changed between two disclosures of a service: every row whose answer is another one, in the order of the
 * guideline, with how it changed and, where that is evident, whether it gives a reader less or more.
 *
 * <pre>{@code
 * for (RowChange change : DisclosureDifference.between(before, after).rows()) {
 *     // 98.1: VALUE GIVES_LESS, from 3ヶ月 to 1ヶ月
 * }
 * }</pre>
 *
 * <p>Nothing is silently equal: supplementary rows, their order, the edition, the JSON Schema, and the text that an answer
 * was read from are compared too. Immutable and thread-safe.
 */
public final class DisclosureDifference {
    private final Disclosure before;
    private final Disclosure after;
    private final List<RowChange> rows;
    private final List<SupplementaryChange> supplementary;
    private final List<FieldChange> fields;

    private DisclosureDifference(Disclosure before, Disclosure after) {
        this.before = before;
        this.after = after;
        this.rows = rows(before, after);
        this.supplementary = SupplementaryChanges.between(
                PlacedRow.of(before.getSupplementary(), before.getGuideline()),
                PlacedRow.of(after.getSupplementary(), after.getGuideline()));
        this.fields = fields(before, after);
    }

    /**
     * Compares two disclosures.
     *
     * @param before the old disclosure
     * @param after the new disclosure
     * @return the difference; empty if they say the same in the same words
     */
    public static DisclosureDifference between(Disclosure before, Disclosure after) {
        return new DisclosureDifference(requireNonNull(before, "before"), requireNonNull(after, "after"));
    }

    private static List<RowChange> rows(Disclosure before, Disclosure after) {
        List<RowChange> changes = new ArrayList<>();
        for (GuidelineRow row : allRows(before, after)) {
            RowChange.of(row, before.answer(row), after.answer(row)).ifPresent(changes::add);
        }
        return List.copyOf(changes);
    }

    /** The rows of the new edition, and those of an old one and of the section types that it does not have. */
    private static List<GuidelineRow> allRows(Disclosure before, Disclosure after) {
        Guideline edition = after.getGuideline();
        if (edition == before.getGuideline() && edition == Guideline.aspSaas3()) {
            return edition.rows();
        }
        Map<String, GuidelineRow> byKey = new LinkedHashMap<>();
        edition.rows().forEach(row -> byKey.put(row.key(), row));
        before.getGuideline().rows().forEach(row -> byKey.putIfAbsent(row.key(), row));
        Guideline.aspSaas3().rows().forEach(row -> byKey.putIfAbsent(row.key(), row));
        return List.copyOf(byKey.values());
    }

    private static List<FieldChange> fields(Disclosure before, Disclosure after) {
        List<FieldChange> changes = new ArrayList<>(0);
        if (!before.getGuideline().equals(after.getGuideline())) {
            changes.add(new FieldChange(
                    "/guideline",
                    Optional.of(before.getGuideline().id()),
                    Optional.of(after.getGuideline().id())));
        }
        if (!before.getSchema().equals(after.getSchema())) {
            changes.add(new FieldChange("/$schema", before.getSchema(), after.getSchema()));
        }
        return List.copyOf(changes);
    }

    /** {@return the changed rows of the guideline, in its order; rows that the new edition lacks are last} */
    public List<RowChange> rows() {
        return rows;
    }

    /** {@return the changed supplementary rows, in the order of the new disclosure; removed ones are last} */
    public List<SupplementaryChange> supplementary() {
        return supplementary;
    }

    /** {@return what changed beside the rows} */
    public List<FieldChange> fields() {
        return fields;
    }

    /** {@return whether nothing changed} */
    public boolean isEmpty() {
        return rows.isEmpty() && supplementary.isEmpty() && fields.isEmpty();
    }

    /** {@return the old disclosure} */
    public Disclosure before() {
        return before;
    }

    /** {@return the new disclosure} */
    public Disclosure after() {
        return after;
    }

    /**
     * Makes the same changes to a disclosure that is the old one, or differs from it elsewhere only.
     *
     * @param disclosure a disclosure that says in every changed place what the old one says
     * @return a copy with the changes; for the old disclosure, it is equal to the new one
     * @throws IllegalArgumentException if the disclosure says something else in a changed place, which is named
     */
    public Disclosure applyTo(Disclosure disclosure) {
        for (RowChange change : rows) {
            check(
                    disclosure.answer(change.row()).equals(change.before()),
                    "row " + change.row().id());
        }
        check(
                supplementary.isEmpty() || before.getSupplementary().equals(disclosure.getSupplementary()),
                "the supplementary rows");
        for (FieldChange change : fields) {
            check(
                    fields(before, disclosure).stream()
                            .noneMatch(other -> other.pointer().equals(change.pointer())),
                    change.pointer());
        }
        return applied(disclosure);
    }

    private static void check(boolean isAsBefore, String place) {
        if (!isAsBefore) {
            throw new IllegalArgumentException("the disclosure differs from the old one in a changed place: " + place);
        }
    }

    private Disclosure applied(Disclosure disclosure) {
        boolean otherEdition = !before.getGuideline().equals(after.getGuideline());
        DisclosureBuilder builder = Disclosure.builder(otherEdition ? after.getGuideline() : disclosure.getGuideline());
        // Row by row, since a builder that copies a disclosure keeps its schema for good.
        allRows(disclosure, after).forEach(row -> builder.answer(row, disclosure.answer(row)));
        rows.forEach(change -> builder.answer(change.row(), change.after()));
        boolean otherSchema = !before.getSchema().equals(after.getSchema());
        (otherSchema ? after : disclosure).getSchema().ifPresent(builder::schema);
        return builder.supplementary((supplementary.isEmpty() ? disclosure : after).getSupplementary())
                .build();
    }

    /** {@return how many rows changed, without what they say} */
    @Override
    public String toString() {
        return "DisclosureDifference(rows: " + rows.size() + ", supplementary rows: " + supplementary.size()
                + ", fields: " + fields.size() + ")";
    }
}
