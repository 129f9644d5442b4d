package io.github.clouddisclosure.examples.benchmark.report;

import io.github.clouddisclosure.examples.benchmark.Health;
import io.github.clouddisclosure.examples.benchmark.Size;

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
