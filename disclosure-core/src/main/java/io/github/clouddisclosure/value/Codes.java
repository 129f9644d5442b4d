package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** Finds constants by their words in JSON. */
final class Codes {
    private Codes() {}

    static <E extends HasCode> Optional<E> find(E[] constants, String code) {
        requireNonNull(code, "code");
        for (E constant : constants) {
            if (constant.code().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
