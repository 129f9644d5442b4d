package io.github.clouddisclosure.jackson2;

import java.io.IOException;

/** Carries a checked exception of Jackson 2 through the codec, which declares none. It never leaves this package. */
final class CheckedFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IOException thrown;

    CheckedFailure(IOException thrown) {
        super(null, thrown, false, false);
        this.thrown = thrown;
    }

    /** The exception that Jackson threw. */
    IOException thrown() {
        return thrown;
    }
}
