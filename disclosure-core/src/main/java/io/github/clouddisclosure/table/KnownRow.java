package io.github.clouddisclosure.table;

import io.github.clouddisclosure.guideline.GuidelineItem;
import java.util.stream.Stream;

/** A row of the catalogue with its wording in both languages. */
record KnownRow(GuidelineItem item, Wording japanese, Wording english, Wording japaneseName, Wording englishName) {
    /** English letters are few, so that any two English sentences have many pairs in common. */
    private static final double ALIKE_IN_ENGLISH = 0.9;

    static KnownRow of(GuidelineItem item) {
        return new KnownRow(
                item,
                Wording.of(item.prescription().ja()),
                Wording.of(item.prescription().en()),
                Wording.of(item.name().ja()),
                Wording.of(item.name().en()));
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
    static boolean isLabelled(GuidelineItem item, String text) {
        Wording published = Wording.of(text);
        return Stream.of(item.category(), item.name())
                .flatMap(label -> Stream.of(label.ja(), label.en()))
                .anyMatch(label -> published.similarityTo(Wording.of(label)) >= ALIKE_IN_ENGLISH);
    }
}
