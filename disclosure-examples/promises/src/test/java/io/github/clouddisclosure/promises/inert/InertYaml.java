package io.github.clouddisclosure.promises.inert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** YAML is one document without aliases, anchors or tags. */
final class InertYaml implements InertForm {
    private static final YAMLFactory FACTORY = new YAMLFactory();

    @Override
    public Check against(byte[] harmless) {
        return InertYaml::check;
    }

    private static void check(byte[] output) {
        int depth = 0;
        int documents = 0;
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), new String(output, StandardCharsets.UTF_8))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                assertEquals(null, parser.getTypeId());
                assertEquals(null, parser.getObjectId());
                documents += depth == 0 ? 1 : 0;
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
        }
        assertEquals(1, documents);
    }
}
