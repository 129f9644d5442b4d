package io.github.clouddisclosure.promises.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureModule;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** JSON through a mapper of Jackson 3 and one of Jackson 2: they read the same, or refuse it with the same findings. */
final class MapperInput implements InputReader {
    private static final JsonMapper JACKSON =
            JsonMapper.builder().addModule(new DisclosureModule()).build();
    private static final ObjectMapper JACKSON_2 =
            new ObjectMapper().registerModule(new io.github.clouddisclosure.jackson2.DisclosureModule());
    /** What is no JSON is refused by Jackson itself, by each generation in its own words. */
    private static final String NOT_JSON = "not JSON";

    @Override
    public void read(byte[] input) {
        String ofJackson = throughJackson(input);
        String ofJackson2 = throughJackson2(input);
        if (!ofJackson.equals(NOT_JSON) && !ofJackson2.equals(NOT_JSON)) {
            assertEquals(ofJackson, ofJackson2);
        }
    }

    private static String throughJackson(byte[] input) {
        try {
            return JACKSON.writeValueAsString(JACKSON.readValue(input, Disclosure.class));
        } catch (JacksonException refused) {
            return findings(refused);
        }
    }

    private static String throughJackson2(byte[] input) {
        try {
            return JACKSON_2.writeValueAsString(JACKSON_2.readValue(input, Disclosure.class));
        } catch (IOException refused) {
            return findings(refused);
        }
    }

    private static String findings(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof DisclosureReadException read) {
                return read.findings().toString();
            }
        }
        return NOT_JSON;
    }
}
