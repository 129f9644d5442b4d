package io.github.clouddisclosure.jackson2;

import java.io.IOException;

/** What Jackson 2 throws, on its way through the codec, which declares no exceptions; it does not go further. */
final class CheckedFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IOException thrown;

    CheckedFailure(IOException thrown) {
        super(null, thrown, false, false);
        this.thrown = thrown;
    }

    /** What Jackson has thrown. */
    IOException thrown() {
        return thrown;
    }
}
