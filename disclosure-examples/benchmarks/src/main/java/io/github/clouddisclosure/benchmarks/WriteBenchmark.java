package io.github.clouddisclosure.benchmarks;

import io.github.clouddisclosure.benchmarks.comparison.RecordedTokens;
import io.github.clouddisclosure.jackson.DisclosureJson;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writes values as the bytes of a document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WriteBenchmark {
    private final DisclosureJson library = DisclosureJson.create();

    @Benchmark
    public Object replayTokens(Tokens tokens) {
        return tokens.recorded.write();
    }

    @Benchmark
    public Object write(Document document) {
        return library.write(document.disclosure());
    }

    @Benchmark
    public Object writeByJackson3(Document document, Jackson3Mapper mapper) {
        return mapper.write(document.disclosure());
    }

    @Benchmark
    public Object writeByJackson2(Document document, Jackson2Mapper mapper) throws IOException {
        return mapper.write(document.disclosure());
    }

    /** The tokens of the document. */
    @State(Scope.Benchmark)
    public static class Tokens {
        private RecordedTokens recorded = new RecordedTokens(new byte[0]);

        /** Records them. */
        @Setup
        public void record(Document document) {
            recorded = new RecordedTokens(document.json());
        }
    }
}
