package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where {@link DisclosureJson} and the mappers of each generation differ, and why. Everything else is the same, as {@link
 * EveryReader} checks in the other tests. There, a column counts bytes where a mapper reads bytes, and UTF-16 code units
 * where it reads a string.
 */
class DifferencesTest {
    private static final String START = "{\"guideline\":\"mic-asp-saas-3\"";

    /** Why they differ, the text, and the result of DisclosureJson, of Jackson 3 and of Jackson 2. */
    static final List<Arguments> DIFFERENCES = List.of(
            difference(
                    "a text that is not JSON is the mapper's to tell",
                    START + ",\"x\":nonsense}",
                    "not-json 1:35",
                    "StreamReadException",
                    "JsonParseException"),
            difference(
                    "so is one that ends in the middle",
                    START + ",\"disclosedOn\":\"2024",
                    "not-json 1:50",
                    "UnexpectedEndOfInputException",
                    "JsonEOFException"),
            difference(
                    "and one that is empty",
                    "",
                    "not-json 1:1",
                    "MismatchedInputException",
                    "MismatchedInputException"),
            difference("a mapper has null for null", "null", "not-an-object 1:1", "null", "null"),
            difference(
                    "whether more may follow is a setting of the mapper, which is off by default in Jackson 2",
                    START + "} x",
                    "trailing-text 1:32",
                    "StreamReadException",
                    "a disclosure"),
            difference(
                    "a mapper's parser limits names by itself; servers on Jackson 2 know no exception of its own for that",
                    START + ",\"" + "x".repeat(50_001) + "\":1}",
                    "limit-exceeded 1:14",
                    "StreamConstraintsException",
                    "JsonParseException"),
            difference(
                    "and numbers",
                    START + ",\"finance\":{\"sales\":" + "1".repeat(1_001) + "}}",
                    "limit-exceeded 1:50",
                    "StreamConstraintsException",
                    "JsonParseException"));

    private static Arguments difference(String why, String text, String library, String jackson3, String jackson2) {
        return Arguments.of(why, text, library, jackson3, jackson2);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("DIFFERENCES")
    void whatIsDifferentIsInThisTable(
            @SuppressWarnings("unused") String why, String text, String library, String jackson3, String jackson2) {
        byte[] json = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(library, byLibrary(json));
        List<Mapper> mappers = Mapper.each().toList();
        assertEquals(
                List.of(jackson3, jackson2),
                mappers.stream().map(mapper -> by(mapper, json)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-32BE"})
    void aMapperReadsOtherEncodingsOfUnicode(String charset) {
        byte[] json = (START + "}").getBytes(Charset.forName(charset));
        assertEquals("not-utf-8 1:1", byLibrary(json));
        Mapper.each().forEach(mapper -> assertEquals("a disclosure", by(mapper, json)));
    }

    private static String byLibrary(byte[] json) {
        try {
            DisclosureJson.create().read(json);
            return "a disclosure";
        } catch (DisclosureReadException refused) {
            Finding last = refused.findings().get(refused.findings().size() - 1);
            return last.code().code() + " " + last.position().orElseThrow();
        }
    }

    private static String by(Mapper mapper, byte[] json) {
        try {
            return mapper.read(json, Disclosure.class) == null ? "null" : "a disclosure";
        } catch (Exception refused) {
            return refused.getClass().getSimpleName();
        }
    }
}
