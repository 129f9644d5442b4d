package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.jackson.internal.token.Word;
import io.github.clouddisclosure.value.HasCode;
import java.util.List;

/**
 * A field of a value that is an object: its name, its type and whether it is required.
 *
 * @param place its index among the fields of the object, from 0
 * @param name its name
 * @param encoded the name as written, encoded once
 * @param type the type of its value
 * @param isRequired whether the object is incomplete without it
 * @param codes the only texts allowed; empty if any text is allowed
 */
record Field(int place, String name, Word encoded, ScalarType type, boolean isRequired, List<String> codes) {
    Field(int place, String name, ScalarType type, boolean isRequired, HasCode... constants) {
        this(place, name, new Word(name), type, isRequired, codes(constants));
    }

    /** The codes of constants in JSON, in their order. */
    static List<String> codes(HasCode... constants) {
        String[] codes = new String[constants.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = constants[i].code();
        }
        return List.of(codes);
    }
}
