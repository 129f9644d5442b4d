package io.github.clouddisclosure.difference;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The difference of two texts in words. Japanese has no spaces between words, so there each ideograph and each hiragana
 * counts, and katakana, letters and numbers in a row: 99.9% becomes 99.5% by one number.
 */
public final class TextDifference {
    private TextDifference() {}

    /**
     * Compares two texts, in a time that grows with their lengths alone.
     *
     * @param before the old text
     * @param after the new text
     * @return the parts in their order: without those that were added they are the old text, and without those that were
     *     removed the new one. What was removed comes before what was added in its place. Where long texts have little
     *     in common, they may be more than is needed.
     */
    public static List<TextPart> between(String before, String after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        TextPartList parts = new TextPartList();
        PieceList old = PieceList.sentences(before);
        PieceList now = PieceList.sentences(after);
        CommonPieces sentences = CommonPieces.of(old, now);
        sentences.forEach((same, removed, added) -> {
            if (removed.isEmpty() || added.isEmpty()) {
                parts.change(removed, added);
            } else {
                CommonPieces.of(PieceList.words(removed), PieceList.words(added))
                        .forEach((word, less, more) -> {
                            parts.change(less, more);
                            parts.same(word);
                        });
            }
            parts.same(same);
        });
        return parts.toList();
    }
}
