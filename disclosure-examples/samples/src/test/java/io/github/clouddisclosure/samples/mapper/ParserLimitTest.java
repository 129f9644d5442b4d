package io.github.clouddisclosure.samples.mapper;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson2.DisclosureModule;
import org.junit.jupiter.api.Test;

/** A limit of the parser of Jackson 2, which has an exception of its own for it. */
class ParserLimitTest {
    /** Servers answer other exceptions as a failure of their own. */
    @Test
    void whatIsOverItIsAnErrorOfTheTextAsEveryOther() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new DisclosureModule()).build();
        String json = "{\"guideline\":\"mic-asp-saas-3\",\"finance\":{\"capital\":" + "9".repeat(100_000) + "}}";
        StreamReadException refused =
                assertThrows(StreamReadException.class, () -> mapper.readValue(json, Disclosure.class));
        assertTrue(refused.getOriginalMessage().contains("exceeds the maximum"), refused::toString);
    }
}
