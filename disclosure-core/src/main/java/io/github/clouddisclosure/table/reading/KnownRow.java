package io.github.clouddisclosure.table.reading;

import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.stream.Stream;

/** A row of the catalogue with its wording in both languages. */
record KnownRow(
        GuidelineRow guidelineRow, Wording japanese, Wording english, Wording japaneseName, Wording englishName) {
    /** English letters are few, so that any two English sentences have many pairs in common. */
    private static final double ALIKE_IN_ENGLISH = 0.9;

    static KnownRow of(GuidelineRow row) {
        return new KnownRow(
                row,
                Wording.of(row.prescription().ja()),
                Wording.of(row.prescription().en()),
                Wording.of(row.item().ja()),
                Wording.of(row.item().en()));
    }

    boolean isWorded(Wording published) {
        return published.isSameAs(japanese) || published.isSameAs(english);
    }

    boolean isNamed(Wording published) {
        return published.isSameAs(japaneseName) || published.isSameAs(englishName);
    }

    double similarityTo(Wording published) {
        double inEnglish = published.similarityTo(english);
        return Math.max(published.similarityTo(japanese), inEnglish < ALIKE_IN_ENGLISH ? 0 : inEnglish);
    }

    /** Whether a text is a label of the row, retyping errors allowed: category or name, in either language. */
    static boolean isLabelled(GuidelineRow row, String text) {
        Wording published = Wording.of(text);
        return Stream.of(row.category(), row.item())
                .flatMap(label -> Stream.of(label.ja(), label.en()))
                .anyMatch(label -> published.similarityTo(Wording.of(label)) >= ALIKE_IN_ENGLISH);
    }
}
