package io.github.clouddisclosure.benchmarks;

import io.github.clouddisclosure.benchmarks.comparison.DslBinding;
import io.github.clouddisclosure.benchmarks.comparison.JacksonTree;
import io.github.clouddisclosure.benchmarks.comparison.RecordBinding;
import io.github.clouddisclosure.benchmarks.comparison.RecordValidation;
import io.github.clouddisclosure.benchmarks.comparison.SchemaValidation;
import io.github.clouddisclosure.benchmarks.comparison.TokenScan;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reads the bytes of a document into values, or into the findings about them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {
    private final DisclosureValidator validator = Documents.validator();
    private final DisclosureJson library = DisclosureJson.create().withValidator(validator);

    @Benchmark
    public Object tokenScan(Document document, TokenScan scan) {
        return scan.scan(document.json());
    }

    @Benchmark
    public Object jacksonTree(Document document, JacksonTree tree) {
        return tree.read(document.json());
    }

    @Benchmark
    public Object databind(Document document, RecordBinding records) {
        return records.read(document.json());
    }

    @Benchmark
    public Object databindAndHibernateValidator(Document document, RecordValidation records) {
        return records.readAndValidate(document.json());
    }

    @Benchmark
    public Object jsonSchema(Document document, SchemaValidation schema) {
        return schema.readAndValidate(document.json());
    }

    @Benchmark
    public Object dslJson(Document document, DslBinding records) throws IOException {
        return records.read(document.json());
    }

    @Benchmark
    public Object read(Document document) {
        return library.read(document.json());
    }

    @Benchmark
    public Object readByJackson3(Document document, Jackson3Mapper mapper) {
        return mapper.read(document.json());
    }

    @Benchmark
    public Object readByJackson2(Document document, Jackson2Mapper mapper) throws IOException {
        return mapper.read(document.json());
    }

    @Benchmark
    public Object readAndValidate(Document document) {
        return validator.validate(library.read(document.json()));
    }

    /** With the line and the column of each finding. */
    @Benchmark
    public Object validateBytes(Document document) {
        return library.validate(document.json());
    }
}
