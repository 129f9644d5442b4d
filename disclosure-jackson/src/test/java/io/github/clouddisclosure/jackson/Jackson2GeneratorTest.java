package io.github.clouddisclosure.jackson;

import static io.github.clouddisclosure.answer.Answers.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson2.DisclosureModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a disclosure leaves of a generator of Jackson 2 that the application goes on to use. */
class Jackson2GeneratorTest {
    /** Beyond U+FFFF: two chars. */
    private static final String IDEOGRAPH = "𠮷";

    private static final String HALF = IDEOGRAPH.substring(0, 1);

    @ParameterizedTest
    @CsvSource({"true, 𠮷", "false, '\\uD842\\uDFB7'"})
    void theApplicationsOwnTextsAreWrittenAsBefore(boolean isWhole, String written) throws IOException {
        Disclosure disclosure = Disclosure.builder()
                .business(business -> business.tradeName(text(IDEOGRAPH)))
                .build();
        assertEquals(
                "[{\"guideline\":\"mic-asp-saas-3\",\"business\":{\"tradeName\":\"𠮷\"}},\"" + written + "\"]",
                write(disclosure, isWhole));
    }

    @Test
    void halfOfACharacterChangesNothingForTheTextsBehindIt() throws IOException {
        Disclosure disclosure = Disclosure.builder()
                .business(business -> business.tradeName(text(HALF)).mainBusiness(text(IDEOGRAPH)))
                .build();
        String json = write(disclosure, false);
        assertTrue(json.contains("\"\\uD842\"") && json.contains("\"𠮷\""), json);
    }

    private static String write(Disclosure disclosure, boolean isWhole) throws IOException {
        JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                        .configure(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8, isWhole)
                        .build())
                .addModule(new DisclosureModule())
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = mapper.createGenerator(bytes)) {
            generator.writeStartArray();
            generator.writePOJO(disclosure);
            generator.writeString(IDEOGRAPH);
            generator.writeEndArray();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
