package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.testing.Seeds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Nothing is lost between reading and writing, on random disclosures. */
class RoundTripTest {
    private static final DisclosureJson JSON = DisclosureJson.create();
    private static final List<Mapper> MAPPERS = Mapper.each().toList();

    static LongStream seeds() {
        return Seeds.first(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aWrittenDisclosureIsReadAsAnEqualOne(long seed) {
        Disclosure disclosure = RandomDisclosures.next(new SplittableRandom(seed));
        assertEquals(disclosure, JSON.read(JSON.write(disclosure)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writingWhatWasReadGivesTheSameBytes(long seed) {
        byte[] json = JSON.write(RandomDisclosures.next(new SplittableRandom(seed)));
        assertArrayEquals(json, JSON.write(JSON.read(json)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSourceTextSurvives(long seed) {
        Disclosure disclosure = RandomDisclosures.next(new SplittableRandom(seed));
        Disclosure read = JSON.read(JSON.write(disclosure));
        Guideline.aspSaas3()
                .rows()
                .forEach(row -> assertEquals(
                        disclosure.answer(row).sourceText(), read.answer(row).sourceText(), row.id()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMapperReadsWhatTheReadyMadeEntryWritesAndViceVersa(long seed) throws Exception {
        Disclosure disclosure = RandomDisclosures.next(new SplittableRandom(seed));
        for (Mapper mapper : MAPPERS) {
            assertEquals(disclosure, mapper.read(JSON.write(disclosure), Disclosure.class));
            assertEquals(disclosure, JSON.read(mapper.write(disclosure)));
        }
    }

    /** White space and escapes, which a mapper chooses for itself, are left out. */
    @ParameterizedTest
    @MethodSource("seeds")
    void eachGenerationWritesTheSameBytes(long seed) throws Exception {
        Disclosure disclosure = RandomDisclosures.next(new SplittableRandom(seed));
        byte[] compact = compact(JSON.write(disclosure));
        for (Mapper mapper : MAPPERS) {
            assertArrayEquals(compact, mapper.write(disclosure), mapper::toString);
        }
    }

    /** A generator of Jackson 2 takes half a character and the next one for a third, unless it is told not to. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\ud800", "\ud800甲", "甲\ud800a", "\udc00甲", "\ud800\ud800\udc00", "𠮷\ud800𠮷", "\ud83d\"\\"})
    void halfACharacterAndWhatFollowsItSurviveInEveryMapper(String text) throws Exception {
        Disclosure disclosure = Disclosure.builder()
                .housing(housing -> housing.location(Answers.text(text)))
                .build();
        for (Mapper mapper : MAPPERS) {
            assertEquals(disclosure, mapper.read(mapper.write(disclosure), Disclosure.class), mapper::toString);
            assertEquals(disclosure, mapper.read(mapper.text(disclosure), Disclosure.class), mapper::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCompactFormIsTheSameWithoutWhiteSpace(long seed) {
        Disclosure disclosure = RandomDisclosures.next(new SplittableRandom(seed));
        DisclosureJson compact = JSON.compact();
        byte[] json = compact.write(disclosure);
        assertArrayEquals(compact(JSON.write(disclosure)), compact(json));
        assertEquals(0, new String(json, StandardCharsets.UTF_8).lines().skip(1).count());
        assertEquals(disclosure, compact.read(json));
        assertArrayEquals(JSON.write(disclosure), compact.indented().write(compact.read(json)));
    }

    @Test
    void theCompactFormHasNoWhiteSpaceBetweenTokens() {
        Disclosure disclosure = Disclosure.builder()
                .disclosedOn(Answers.date(2026, 4, 1))
                .housing(h -> h.fireDetection(Answers.yes("全 フロア\u202e")))
                .build();
        assertEquals(
                "{\"guideline\":\"mic-asp-saas-3\",\"disclosedOn\":\"2026-04-01\",\"housing\":{\"fireDetection\":"
                        + "{\"value\":\"yes\",\"note\":\"全 フロア\\u202E\"}}}",
                JSON.compact().writeAsString(disclosure));
    }

    private static byte[] compact(byte[] json) {
        JsonFactory factory = new JsonFactory();
        ByteArrayOutputStream compact = new ByteArrayOutputStream();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json);
                JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), compact)) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEventExact(parser);
            }
        }
        return compact.toByteArray();
    }

    @Test
    void streamsAndFilesGiveTheSameAsBytes(@TempDir Path folder) throws IOException {
        Disclosure disclosure = RandomDisclosures.next(new SplittableRandom(1));
        byte[] json = JSON.write(disclosure);
        Path file = folder.resolve("開示.json");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        JSON.write(disclosure, file);
        JSON.write(disclosure, stream);

        assertArrayEquals(json, Files.readAllBytes(file));
        assertArrayEquals(json, stream.toByteArray());
        assertEquals(disclosure, JSON.read(file));
        assertEquals(disclosure, JSON.read(new ByteArrayInputStream(json)));
        assertEquals(JSON.validate(json), JSON.validate(file));
        assertEquals(JSON.validate(json), JSON.validate(new ByteArrayInputStream(json)));
    }

    @Test
    void everySupplementaryRowIsOnItsOwnLine() {
        Disclosure disclosure = Disclosure.builder()
                .disclosedOn(Answers.date(2026, 4, 1))
                .supplementary(SupplementaryRow.builder().number("73").build())
                .supplementary(
                        SupplementaryRow.builder().number("77").answer("有り").build())
                .build();
        assertEquals("""
                {
                  "guideline": "mic-asp-saas-3",
                  "disclosedOn": "2026-04-01",
                  "supplementary": [
                    {"number": "73"},
                    {"number": "77", "answer": "有り"}
                  ]
                }
                """, new String(JSON.write(disclosure), StandardCharsets.UTF_8));
    }

    @Test
    void everyRowIsOnItsOwnLine() {
        String json = new String(JSON.write(RandomDisclosures.next(new SplittableRandom(2))), StandardCharsets.UTF_8);
        long rows = json.lines().filter(line -> line.startsWith("    \"")).count();
        Disclosure read = JSON.read(json.getBytes(StandardCharsets.UTF_8));
        long answered = Guideline.aspSaas3().rows().stream()
                .filter(row -> !row.id().equals("1.1"))
                .filter(row -> read.answer(row).isAnswered())
                .count();
        assertEquals(answered, rows);
    }
}
