package io.github.clouddisclosure.promises.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.promises.Mappers;
import java.io.IOException;
import java.util.Set;
import tools.jackson.core.JacksonException;

/**
 * JSON through a mapper of Jackson 3 and one of Jackson 2: they read the same, or refuse it with the same findings. So
 * does {@link DisclosureJson}, except where {@code DifferencesTest} says that the text is the mapper's to tell.
 */
final class MapperInput implements InputReader {
    private static final DisclosureJson LIBRARY = DisclosureJson.create();
    /** What a mapper's own parser tells in another way, or reads. */
    private static final Set<String> OF_THE_PARSER =
            Set.of("not-json", "not-an-object", "trailing-text", "limit-exceeded", "not-utf-8");
    /** What is no JSON is refused by Jackson itself, by each generation in its own words. */
    private static final String NOT_JSON = "not JSON";

    @Override
    public void read(byte[] input) {
        String ofJackson = throughJackson(input);
        String ofJackson2 = throughJackson2(input);
        if (!ofJackson.equals(NOT_JSON) && !ofJackson2.equals(NOT_JSON)) {
            assertEquals(ofJackson, ofJackson2);
        }
        checkLibrary(input, ofJackson);
    }

    private static void checkLibrary(byte[] input, String ofJackson) {
        try {
            assertEquals(ofJackson, Mappers.JACKSON_3.writeValueAsString(LIBRARY.read(input)));
        } catch (DisclosureReadException refused) {
            if (refused.findings().stream()
                    .map(finding -> finding.code().code())
                    .noneMatch(OF_THE_PARSER::contains)) {
                assertEquals(ofJackson, findings(refused));
            }
        }
    }

    private static String throughJackson(byte[] input) {
        try {
            return Mappers.JACKSON_3.writeValueAsString(Mappers.JACKSON_3.readValue(input, Disclosure.class));
        } catch (JacksonException refused) {
            return findings(refused);
        }
    }

    private static String throughJackson2(byte[] input) {
        try {
            return Mappers.JACKSON_2.writeValueAsString(Mappers.JACKSON_2.readValue(input, Disclosure.class));
        } catch (IOException refused) {
            return findings(refused);
        }
    }

    private static String findings(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof DisclosureReadException read) {
                return read.findings().stream()
                        .map(Mappers::withoutColumn)
                        .toList()
                        .toString();
            }
        }
        return NOT_JSON;
    }
}
