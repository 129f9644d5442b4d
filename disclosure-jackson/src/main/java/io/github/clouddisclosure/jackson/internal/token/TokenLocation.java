package io.github.clouddisclosure.jackson.internal.token;

/**
 * A place in the text, as far as the parser knows it.
 *
 * @param byteOffset from the beginning of the text; negative if unknown
 * @param line from 1; not positive if unknown
 * @param column from 1; not positive if unknown
 */
public record TokenLocation(long byteOffset, int line, int column) {}
