package io.github.clouddisclosure.promises.properties;

import com.fasterxml.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An application's own mapper of each generation of Jackson. Jackson 3 refuses trailing text by default. */
final class Mappers {
    static final JsonMapper JACKSON_3 = JsonMapper.builder()
            .addModule(new io.github.clouddisclosure.jackson.DisclosureModule())
            .build();

    static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new io.github.clouddisclosure.jackson2.DisclosureModule())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private Mappers() {}
}
