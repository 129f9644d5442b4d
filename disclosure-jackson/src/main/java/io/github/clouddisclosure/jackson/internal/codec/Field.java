package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.jackson.internal.token.Word;
import org.jspecify.annotations.Nullable;

/**
 * A field of a value that is an object: its name, its type and whether it is required.
 *
 * @param place its index among the fields of the object, from 0
 * @param name its name
 * @param encoded the name as written, encoded once
 * @param type the type of its value
 * @param isRequired whether the object is incomplete without it
 * @param codes the only texts allowed; null if any text is allowed
 */
record Field(
        int place,
        String name,
        Word encoded,
        ScalarType type,
        boolean isRequired,
        @Nullable Codes<?> codes) {
    Field(int place, String name, ScalarType type, boolean isRequired, @Nullable Codes<?> codes) {
        this(place, name, new Word(name), type, isRequired, codes);
    }
}
