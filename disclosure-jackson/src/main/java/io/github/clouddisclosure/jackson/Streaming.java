package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.jackson.output.ControlEscapes;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Jackson's streaming parsers and generators, from one factory that is created on first use. */
final class Streaming {
    static final int MAX_NAME_LENGTH = 1_000;

    /** The reader knows its limits and applies those on depth, texts and numbers; the rest are set here. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(MAX_NAME_LENGTH)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .characterEscapes(new ControlEscapes())
            .build();

    private static final ObjectWriteContext ROW_PER_LINE = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DisclosurePrinter();
        }
    };

    private Streaming() {}

    static JsonParser parser(byte[] json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    /** A generator that writes no white space. */
    static JsonGenerator compactGenerator(OutputStream json) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), json);
    }

    static JsonGenerator generator(OutputStream json) {
        return FACTORY.createGenerator(ROW_PER_LINE, json);
    }
}
