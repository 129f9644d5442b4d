package io.github.clouddisclosure.commandline.status;

import io.github.clouddisclosure.validity.ValidityState;

/** Which states make a run fail, as named on the command line. What is unknown may have expired. */
enum FailOnState {
    due,
    expired,
    never;

    boolean isFailure(ValidityState state) {
        return switch (state) {
            case VALID -> false;
            case RENEWAL_DUE -> this == due;
            case EXPIRED, UNKNOWN -> this != never;
        };
    }
}
