package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document may name a JSON Schema, for editors. */
class SchemaTest {
    private static final DisclosureJson JSON = DisclosureJson.create();
    private static final Disclosure DISCLOSURE =
            Disclosure.builder().disclosedOn(Answers.date(2024, 6, 12)).build();

    private static byte[] document(String fields) {
        return ('{' + fields + '}').getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/disclosure.schema.json", "./schema.json", "", "\"\\\n開示 😀"})
    void isKeptAsItIs(String address) throws Exception {
        Disclosure disclosure = DISCLOSURE.with(d -> d.schema(address));
        byte[] json = JSON.write(disclosure);
        Disclosure read = EveryReader.read(json);
        assertEquals(Optional.of(address), read.getSchema());
        assertArrayEquals(json, JSON.write(read));
        for (Mapper mapper : Mapper.each().toList()) {
            assertEquals(disclosure, mapper.read(mapper.write(disclosure), Disclosure.class), mapper::toString);
        }
    }

    @Test
    void isWrittenAtTheTop() {
        byte[] json = document("\"guideline\":\"mic-asp-saas-3\",\"disclosedOn\":\"2024-06-12\",\"$schema\":\"x\"");
        assertEquals("""
                {
                  "$schema": "x",
                  "guideline": "mic-asp-saas-3",
                  "disclosedOn": "2024-06-12"
                }
                """, new String(JSON.write(JSON.read(json)), StandardCharsets.UTF_8));
    }

    @Test
    void isPartOfTheDisclosure() {
        Disclosure named = DISCLOSURE.with(d -> d.schema("x"));
        assertNotEquals(DISCLOSURE, named);
        assertEquals(
                Optional.of("x"),
                named.with(d -> d.disclosedOn(Answers.unanswered())).getSchema());
        assertEquals(Optional.empty(), DISCLOSURE.getSchema());
    }

    @Test
    void isAbsentIfItIsNull() {
        assertEquals(
                Disclosure.builder().build(),
                EveryReader.read(document("\"$schema\":null,\"guideline\":\"mic-asp-saas-3\"")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "$schema":1                    | wrong-type 1:12
            "$schema":{"x":["y"]}          | wrong-type 1:12
            "$schema":"x","$schema":"x"    | duplicate-key 1:16
            """)
    void isATextThatOccursOnce(String fields, String problem) {
        byte[] json = document(fields + ",\"guideline\":\"mic-asp-saas-3\"");
        List<Finding> problems = EveryReader.problems(json, ReadLimits.defaults());
        assertEquals(1, problems.size());
        Finding only = problems.get(0);
        assertEquals(problem, only.code() + " " + only.position().orElseThrow());
        assertEquals("/$schema", only.pointer());
    }

    @Test
    void isLimitedAsAnyText() {
        ReadLimits limits = ReadLimits.defaults().withTextLength(20);
        byte[] json = document("\"$schema\":\"" + "x".repeat(21) + "\",\"guideline\":\"mic-asp-saas-3\"");
        assertEquals(
                "limit-exceeded",
                EveryReader.problems(json, limits).get(0).code().code());
        Disclosure disclosure = DISCLOSURE.with(d -> d.schema("x".repeat(21)));
        assertThrows(
                DisclosureWriteException.class, () -> JSON.withLimits(limits).write(disclosure));
    }
}
