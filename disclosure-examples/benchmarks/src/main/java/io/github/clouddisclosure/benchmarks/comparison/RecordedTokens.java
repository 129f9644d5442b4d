package io.github.clouddisclosure.benchmarks.comparison;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The floor of writing: the tokens of a document, recorded once and replayed through Jackson's generator. It writes no
 * white space, unlike the library, which puts each row on a line.
 */
public final class RecordedTokens {
    private final JsonFactory factory = new JsonFactory();
    private final List<Recorded> tokens = new ArrayList<>();

    /** Records the tokens of a document. */
    public RecordedTokens(byte[] json) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(Recorded.of(token, parser));
            }
        }
    }

    /** {@return the document, written again} */
    public byte[] write() {
        ByteArrayOutputStream json = new ByteArrayOutputStream(32 * 1024);
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), json)) {
            for (Recorded recorded : tokens) {
                recorded.write(generator);
            }
        }
        return json.toByteArray();
    }
}
