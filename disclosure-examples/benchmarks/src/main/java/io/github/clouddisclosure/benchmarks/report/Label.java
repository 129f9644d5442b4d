package io.github.clouddisclosure.benchmarks.report;

import io.github.clouddisclosure.benchmarks.Health;
import io.github.clouddisclosure.benchmarks.Size;

/** How the report names the documents. */
final class Label {
    private Label() {}

    static String of(Size size) {
        return size.name().replace("KB_", "") + " KB";
    }

    static String of(Health health) {
        return switch (health) {
            case VALID -> "valid";
            case ONE_FINDING -> "one finding";
            case ALL_WRONG -> "all rows wrong";
        };
    }
}
