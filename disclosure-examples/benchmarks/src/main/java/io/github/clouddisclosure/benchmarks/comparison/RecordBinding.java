package io.github.clouddisclosure.benchmarks.comparison;

import io.github.clouddisclosure.benchmarks.plain.PlainDisclosure;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Jackson databind to plain records, which refuses fields that it does not know. */
@State(Scope.Benchmark)
public class RecordBinding {
    private final ObjectReader reader = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(PlainDisclosure.class);

    /** {@return the document as records} */
    public PlainDisclosure read(byte[] json) {
        return reader.readValue(json);
    }
}
