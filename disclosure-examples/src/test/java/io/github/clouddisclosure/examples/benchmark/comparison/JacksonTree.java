package io.github.clouddisclosure.examples.benchmark.comparison;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Jackson's tree. */
public final class JacksonTree {
    private final JsonMapper mapper = new JsonMapper();

    /** {@return the document as a tree} */
    public JsonNode read(byte[] json) {
        return mapper.readTree(json);
    }
}
