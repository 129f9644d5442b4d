package io.github.clouddisclosure.benchmarks.comparison;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The floor: Jackson's tokens, with the text of every name, string and number fetched but not used. */
@State(Scope.Benchmark)
public class TokenScan {
    private final JsonFactory factory = new JsonFactory();

    /** {@return the total length of all texts} */
    public long scan(byte[] json) {
        long length = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING || token.isNumeric()) {
                    length += parser.getString().length();
                }
            }
        }
        return length;
    }
}
