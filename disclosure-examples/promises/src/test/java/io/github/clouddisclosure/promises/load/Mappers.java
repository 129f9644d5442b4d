package io.github.clouddisclosure.promises.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureModule;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** The mappers of both generations of Jackson. */
final class Mappers {
    private static final JsonMapper JACKSON_3 =
            JsonMapper.builder().addModule(new DisclosureModule()).build();
    private static final ObjectMapper JACKSON_2 =
            new ObjectMapper().registerModule(new io.github.clouddisclosure.jackson2.DisclosureModule());

    private Mappers() {}

    static String throughJackson3(byte[] json) {
        return JACKSON_3.writeValueAsString(JACKSON_3.readValue(json, Disclosure.class));
    }

    static String throughJackson2(byte[] json) throws IOException {
        return JACKSON_2.writeValueAsString(JACKSON_2.readValue(json, Disclosure.class));
    }
}
