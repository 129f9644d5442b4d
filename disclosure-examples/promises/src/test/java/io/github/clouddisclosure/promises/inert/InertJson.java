package io.github.clouddisclosure.promises.inert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON is one value, or one object per line. */
final class InertJson implements InertForm {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final boolean isLines;

    InertJson(boolean isLines) {
        this.isLines = isLines;
    }

    @Override
    public void check(byte[] output, byte[] harmless) {
        List<String> documents = documents(output);
        List<String> model = documents(harmless);
        if (isLines) {
            assertEquals(model.size(), documents.size());
        }
        for (int i = 0; i < documents.size(); i++) {
            JsonNode document = MAPPER.readTree(documents.get(i));
            assertEquals(MAPPER.readTree(model.get(i)).isObject(), document.isObject());
        }
    }

    private List<String> documents(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        return isLines ? List.of(text.split("\n")) : List.of(text);
    }
}
