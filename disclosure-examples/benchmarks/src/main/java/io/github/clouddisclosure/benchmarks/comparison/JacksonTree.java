package io.github.clouddisclosure.benchmarks.comparison;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Jackson's tree. */
@State(Scope.Benchmark)
public class JacksonTree {
    private final JsonMapper mapper = new JsonMapper();

    /** {@return the document as a tree} */
    public JsonNode read(byte[] json) {
        return mapper.readTree(json);
    }
}
