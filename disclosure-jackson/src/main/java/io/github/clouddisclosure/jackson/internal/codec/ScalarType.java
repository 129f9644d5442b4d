package io.github.clouddisclosure.jackson.internal.codec;

/** What a text or a number must be. */
enum ScalarType {
    TEXT,
    NUMBER,
    WHOLE_NUMBER
}
