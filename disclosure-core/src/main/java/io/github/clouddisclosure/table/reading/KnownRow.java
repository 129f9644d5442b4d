package io.github.clouddisclosure.table.reading;

import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.List;
import java.util.Set;

/**
 * A row of the catalogue with its wording in both languages.
 *
 * @param labels category and name, in both languages
 */
record KnownRow(
        GuidelineRow guidelineRow,
        Wording japanese,
        Wording english,
        Wording japaneseName,
        Wording englishName,
        List<Wording> labels) {
    /** English has few letters, so any two English sentences have many pairs in common. */
    private static final double ALIKE_IN_ENGLISH = 0.9;

    static KnownRow of(GuidelineRow row) {
        Wording japaneseName = Wording.of(row.item().ja());
        Wording englishName = Wording.of(row.item().en());
        return new KnownRow(
                row,
                Wording.of(row.prescription().ja()),
                Wording.of(row.prescription().en()),
                japaneseName,
                englishName,
                List.of(
                        Wording.of(row.category().ja()),
                        Wording.of(row.category().en()),
                        japaneseName,
                        englishName));
    }

    /** The letters of the wording in each language. */
    Set<String> wordings() {
        return Set.copyOf(List.of(japanese.letters(), english.letters()));
    }

    /** Whether the letters are exactly those of the wording. */
    boolean isWorded(String letters) {
        return letters.equals(japanese.letters()) || letters.equals(english.letters());
    }

    /** Whether the letters are exactly those of the name of the item. */
    boolean isNamed(String letters) {
        return letters.equals(japaneseName.letters()) || letters.equals(englishName.letters());
    }

    /** How much a published wording has in common with this row; 0 if that is certain to be less than some value. */
    double similarityTo(Wording published, double least) {
        double inEnglish = published.similarityTo(english, ALIKE_IN_ENGLISH);
        return Math.max(published.similarityTo(japanese, least), inEnglish < ALIKE_IN_ENGLISH ? 0 : inEnglish);
    }

    /** Whether a text is a label of the row, category or name, in either language, allowing for retyping errors. */
    boolean isLabelled(String text) {
        if (isLabel(guidelineRow.category(), text) || isLabel(guidelineRow.item(), text)) {
            return true;
        }
        String letters = Wording.letters(text);
        if (labels.stream().anyMatch(label -> label.letters().equals(letters))) {
            return true;
        }
        Wording published = Wording.ofLetters(letters);
        return labels.stream().anyMatch(label -> published.similarityTo(label) >= ALIKE_IN_ENGLISH);
    }

    /** Whether a text is a label to the letter, as it is in most tables. */
    private static boolean isLabel(LocalizedText label, String text) {
        return label.ja().equals(text) || label.en().equals(text);
    }
}
