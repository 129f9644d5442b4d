package io.github.clouddisclosure.table.reading;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the row of the catalogue for a published row, by its number and its wording. */
final class RowMatcher {
    /**
     * Wordings with retyping errors have 0.9 in common. Different rows of one number have at most 0.7 in common: the
     * target and the actual value of 48.
     */
    private static final double ALIKE = 0.75;

    /** Rows of different numbers have up to 0.88 in common: 30.1 and 32.1. */
    private static final double ALIKE_ANYWHERE = 0.9;

    private static final double CLEARLY_MORE = 0.1;
    /** Several times the longest wording of the guideline, so that a cell full of text is not compared. */
    private static final int MAX_PRESCRIPTION_LENGTH = 1_000;

    private final Guideline guideline;
    private final Set<String> titles;
    private final List<KnownRow> rows;
    private final Map<Integer, List<KnownRow>> byNumber;
    /** By the letters of the wording, in either language. */
    private final Map<String, List<KnownRow>> byWording = new HashMap<>();

    RowMatcher(Guideline guideline) {
        this.guideline = guideline;
        titles = Set.of(
                Wording.letters(guideline.title().ja()),
                Wording.letters(guideline.title().en()));
        rows = guideline.rows().stream().map(KnownRow::of).toList();
        byNumber = rows.stream()
                .collect(Collectors.groupingBy(row -> row.guidelineRow().number()));
        for (KnownRow row : rows) {
            for (String letters : row.wordings()) {
                byWording.computeIfAbsent(letters, key -> new ArrayList<>()).add(row);
            }
        }
    }

    /** The catalogue of the known edition, created on first use. */
    static RowMatcher aspSaas3() {
        return AspSaas3.CATALOGUE;
    }

    /** The edition whose rows are found. */
    Guideline guideline() {
        return guideline;
    }

    /** Whether a cell holds only a number. */
    static boolean isNumber(String cell) {
        return NumberCell.of(cell).isPresent();
    }

    /** The rows of the number in a cell; none if it is not a number, or if the wording of the number is not known. */
    List<GuidelineRow> numbered(String numberCell) {
        return ofNumber(numberCell).stream().map(KnownRow::guidelineRow).toList();
    }

    private List<KnownRow> ofNumber(String numberCell) {
        Optional<NumberCell> number = NumberCell.of(numberCell);
        if (number.isEmpty()) {
            return List.of();
        }
        List<KnownRow> all = byNumber.getOrDefault(number.get().number(), List.of());
        int subNumber = number.get().subNumber();
        if (subNumber == 0) {
            return all;
        }
        List<KnownRow> only = new ArrayList<>(1);
        for (KnownRow row : all) {
            if (row.guidelineRow().subNumber() == subNumber) {
                only.add(row);
            }
        }
        return only;
    }

    /** The row that has both the number and the wording. */
    Optional<GuidelineRow> find(String numberCell, String prescription) {
        if (!canBeOne(prescription)) {
            return Optional.empty();
        }
        String letters = Wording.letters(prescription);
        List<KnownRow> candidates = ofNumber(numberCell);
        Optional<GuidelineRow> worded = onlyWorded(candidates, letters);
        return worded.isPresent() ? worded : best(candidates, Wording.ofLetters(letters), ALIKE);
    }

    /**
     * The only row that has the wording, whatever its number; if there are several, the only one that also has the name
     * of the item.
     */
    Optional<GuidelineRow> findAnywhere(String prescription, String itemName) {
        if (!canBeOne(prescription)) {
            return Optional.empty();
        }
        String letters = Wording.letters(prescription);
        List<KnownRow> same = byWording.getOrDefault(letters, List.of());
        if (same.isEmpty()) {
            return best(rows, Wording.ofLetters(letters), ALIKE_ANYWHERE);
        }
        String name = Wording.letters(itemName);
        List<KnownRow> named = same.size() == 1
                ? same
                : same.stream().filter(row -> row.isNamed(name)).toList();
        return named.size() == 1 ? Optional.of(named.get(0).guidelineRow()) : Optional.empty();
    }

    /** Whether a text is exactly the wording of a row. */
    boolean hasWording(String prescription) {
        return byWording.containsKey(Wording.letters(prescription));
    }

    /** Whether a text is the title of the guideline, in Japanese or in English. */
    boolean isTitle(String text) {
        return text.length() <= MAX_PRESCRIPTION_LENGTH && titles.contains(Wording.letters(text));
    }

    /** Whether a text is a label of a row, category or name, in either language, allowing for retyping errors. */
    boolean isLabelled(GuidelineRow row, String text) {
        return rows.get(row.order()).isLabelled(text);
    }

    private static boolean canBeOne(String prescription) {
        return !prescription.isEmpty() && prescription.length() <= MAX_PRESCRIPTION_LENGTH;
    }

    /** The only row with exactly that wording. The rows of one number differ so much that no other row can be meant. */
    private static Optional<GuidelineRow> onlyWorded(List<KnownRow> ofNumber, String letters) {
        Optional<GuidelineRow> only = Optional.empty();
        for (KnownRow row : ofNumber) {
            if (row.isWorded(letters)) {
                if (only.isPresent()) {
                    return Optional.empty();
                }
                only = Optional.of(row.guidelineRow());
            }
        }
        return only;
    }

    private static Optional<GuidelineRow> best(List<KnownRow> candidates, Wording published, double alike) {
        Optional<GuidelineRow> best = Optional.empty();
        double most = 0;
        double second = 0;
        for (KnownRow row : candidates) {
            double similarity = row.similarityTo(published, alike - CLEARLY_MORE);
            if (similarity > most) {
                second = most;
                most = similarity;
                best = Optional.of(row.guidelineRow());
            } else {
                second = Math.max(second, similarity);
            }
        }
        return most >= alike && most - second >= CLEARLY_MORE ? best : Optional.empty();
    }

    private static final class AspSaas3 {
        private static final RowMatcher CATALOGUE = new RowMatcher(Guideline.aspSaas3());
    }
}
