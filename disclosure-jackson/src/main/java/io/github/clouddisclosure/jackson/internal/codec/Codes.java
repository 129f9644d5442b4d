package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.text.NearMisses;
import io.github.clouddisclosure.value.HasCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The codes of a type: the only texts that a field or a value can have.
 *
 * @param <C> the type
 */
final class Codes<C extends Enum<C> & HasCode> {
    private final Class<C> type;
    private final List<String> words;

    Codes(Class<C> type) {
        this.type = type;
        this.words = Stream.of(type.getEnumConstants()).map(HasCode::code).toList();
    }

    List<String> words() {
        return words;
    }

    /** The code that a text was probably meant to be, as JSON. */
    Optional<String> meant(String text) {
        return NearMisses.code(type, text).map(constant -> '"' + constant.code() + '"');
    }
}
