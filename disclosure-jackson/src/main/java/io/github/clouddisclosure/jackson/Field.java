package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.value.HasCode;
import java.util.List;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * A field of a value that is an object: its name, what stands there and whether it must.
 *
 * @param place its place among the fields of the object, from 0
 * @param name its name
 * @param encoded the name as it is written, encoded once
 * @param type what stands there
 * @param isRequired whether the object is incomplete without it
 * @param codes the only texts that can stand there; empty for any text
 */
record Field(
        int place, String name, SerializableString encoded, ScalarType type, boolean isRequired, List<String> codes) {
    Field(int place, String name, ScalarType type, boolean isRequired, HasCode... constants) {
        this(place, name, new SerializedString(name), type, isRequired, codes(constants));
    }

    /** The words in JSON of constants, in their order. */
    static List<String> codes(HasCode... constants) {
        String[] codes = new String[constants.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = constants[i].code();
        }
        return List.of(codes);
    }
}
