package io.github.clouddisclosure.merge;

/**
 * Something that both sides changed, and not in the same way. Our side stands in the merged disclosure, so the document
 * is whole; whoever merges decides what is right. No text form quotes an answer.
 */
public sealed interface MergeConflict permits GuidelineConflict, RowConflict, SchemaConflict, SupplementaryConflict {
    /**
     * Tells whether the conflict is about a person ({@link io.github.clouddisclosure.guideline.GuidelineRow#isPersonal()}),
     * or may be about the career of the representative (6.2). It must not be shown in a log or a message.
     *
     * @return whether nothing of its content may be shown
     */
    default boolean isPersonal() {
        return false;
    }
}
