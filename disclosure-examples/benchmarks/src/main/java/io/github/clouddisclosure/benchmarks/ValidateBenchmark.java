package io.github.clouddisclosure.benchmarks;

import io.github.clouddisclosure.benchmarks.comparison.DisclosureConstraints;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The rules alone, on a disclosure that has been read: run by the library and by a provider of Jakarta Validation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ValidateBenchmark {
    private final DisclosureValidator validator = Documents.validator();

    @Benchmark
    public Object validate(Document document) {
        return validator.validate(document.disclosure());
    }

    @Benchmark
    public Object hibernateValidator(Document document, DisclosureConstraints constraints) {
        return constraints.validate(document.disclosure());
    }
}
