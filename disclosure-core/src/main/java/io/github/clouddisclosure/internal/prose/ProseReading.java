package io.github.clouddisclosure.internal.prose;

import io.github.clouddisclosure.answer.TypedAnswer;

/**
 * What words say.
 *
 * @param answer the answer; the words are its note or its source text
 * @param phrase the part of the words that it rests on
 */
public record ProseReading(TypedAnswer<?> answer, String phrase) {}
