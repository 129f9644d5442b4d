package io.github.clouddisclosure.jackson;

/** What a text or a number must be. */
enum ScalarType {
    TEXT,
    NUMBER,
    WHOLE_NUMBER
}
