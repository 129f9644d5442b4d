package io.github.clouddisclosure.merge;

/**
 * Something that both sides changed, and not in the same way. Our side stands in the merged disclosure, so the document
 * is whole; whoever merges decides what is right. No text form quotes an answer.
 */
public sealed interface MergeConflict permits GuidelineConflict, RowConflict, SchemaConflict, SupplementaryConflict {}
