package io.github.clouddisclosure.promises.inert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
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
    public Check against(byte[] harmless) {
        List<Boolean> model = areObjects(harmless);
        return output -> assertEquals(model, areObjects(output));
    }

    private List<Boolean> areObjects(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        List<String> documents = isLines ? List.of(text.split("\n")) : List.of(text);
        return documents.stream()
                .map(document -> MAPPER.readTree(document).isObject())
                .toList();
    }
}
