package io.github.clouddisclosure.promises.properties;

import tools.jackson.databind.json.JsonMapper;

/** An application's own mapper of each generation of Jackson. */
final class Mappers {
    static final JsonMapper JACKSON_3 = JsonMapper.builder()
            .addModule(new io.github.clouddisclosure.jackson.DisclosureModule())
            .build();

    static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new io.github.clouddisclosure.jackson2.DisclosureModule())
                    .build();

    private Mappers() {}
}
