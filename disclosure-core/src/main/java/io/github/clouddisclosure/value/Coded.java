package io.github.clouddisclosure.value;

import java.util.Optional;

/** A constant with a stable word for JSON. */
interface Coded {
    String code();

    static <E extends Coded> Optional<E> find(E[] constants, String code) {
        for (E constant : constants) {
            if (constant.code().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
