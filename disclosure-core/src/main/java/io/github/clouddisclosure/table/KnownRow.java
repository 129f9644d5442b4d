package io.github.clouddisclosure.table;

import io.github.clouddisclosure.guideline.GuidelineItem;

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
}
