package io.github.clouddisclosure.table;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineItem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the row of the catalogue that a published row is, by its number and its wording. */
final class RowCatalogue {
    /**
     * Retyping errors leave 0.9 in common. Different rows of one number have 0.7 in common at most: the target
     * and the actual value of 48.
     */
    private static final double ALIKE = 0.75;

    private static final double CLEARLY_MORE = 0.1;
    private static final int LONGEST_NUMBER = 4;
    /** Several times the longest wording of the guideline, so that a cell full of text is not compared. */
    private static final int LONGEST_PRESCRIPTION = 1_000;

    private final Guideline guideline;
    private final Map<Integer, Map<GuidelineItem, Wording>> wordings = new HashMap<>();

    RowCatalogue(Guideline guideline) {
        this.guideline = guideline;
    }

    /** Whether a cell holds a number and nothing else, full stop allowed. */
    static boolean isNumber(String cell) {
        return number(cell) >= 0;
    }

    private static int number(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST_NUMBER + 1) {
            return -1;
        }
        TextCursor cursor = new TextCursor(cell);
        int number = cursor.digits(1, LONGEST_NUMBER);
        cursor.accept(".");
        return cursor.atEnd() ? number : -1;
    }

    Optional<GuidelineItem> find(String numberCell, String prescription) {
        int number = number(numberCell);
        if (number < 0 || prescription.isEmpty() || prescription.length() > LONGEST_PRESCRIPTION) {
            return Optional.empty();
        }
        Wording published = Wording.of(prescription);
        Optional<GuidelineItem> best = Optional.empty();
        double most = 0;
        double second = 0;
        for (Map.Entry<GuidelineItem, Wording> row : wordings(number).entrySet()) {
            double similarity = published.similarityTo(row.getValue());
            if (similarity > most) {
                second = most;
                most = similarity;
                best = Optional.of(row.getKey());
            } else {
                second = Math.max(second, similarity);
            }
        }
        return most >= ALIKE && most - second >= CLEARLY_MORE ? best : Optional.empty();
    }

    private Map<GuidelineItem, Wording> wordings(int number) {
        return wordings.computeIfAbsent(number, wanted -> {
            Map<GuidelineItem, Wording> rows = new LinkedHashMap<>();
            for (GuidelineItem item : guideline.items(wanted)) {
                rows.put(item, Wording.of(item.prescription().ja()));
            }
            return rows;
        });
    }
}
