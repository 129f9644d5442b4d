package io.github.clouddisclosure.benchmarks.report;

import io.github.clouddisclosure.benchmarks.Health;
import io.github.clouddisclosure.benchmarks.Size;

/** The subject of a measurement: an operation on a document. */
record Measured(Operation operation, Size size, Health health) {
    Measured by(Operation other) {
        return new Measured(other, size, health);
    }

    Measured over(Size other) {
        return new Measured(operation, other, health);
    }
}
