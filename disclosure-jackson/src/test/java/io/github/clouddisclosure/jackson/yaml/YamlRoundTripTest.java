package io.github.clouddisclosure.jackson.yaml;

import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.testing.Seeds;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Nothing is lost between writing YAML and reading it, and JSON and YAML say the same. */
class YamlRoundTripTest {
    private static final DisclosureJson JSON = DisclosureJson.create();
    private static final DisclosureYaml YAML = DisclosureYaml.create();

    static LongStream seeds() {
        return Seeds.first(200);
    }

    private static Disclosure random(long seed) {
        return RandomDisclosures.next(new SplittableRandom(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aWrittenDisclosureIsReadAsAnEqualOne(long seed) {
        Disclosure disclosure = random(seed);
        byte[] yaml = YAML.write(disclosure);
        Disclosure read = YAML.read(yaml);
        assertEquals(disclosure, read);
        assertArrayEquals(yaml, YAML.write(read));
        assertArrayEquals(JSON.write(disclosure), JSON.write(read));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theJsonFormIsReadAsYaml(long seed) {
        Disclosure disclosure = random(seed);
        assertEquals(disclosure, YAML.read(JSON.write(disclosure)));
        assertEquals(disclosure, YAML.read(JSON.compact().write(disclosure)));
    }

    /** A mapper that knows nothing of the library takes no word for anything else. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anotherReaderOfYamlReadsTheTreeOfTheJson(long seed) {
        Disclosure disclosure = random(seed);
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        JsonMapper json = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        assertEquals(
                json.readTree(withoutPairs(JSON.writeAsString(disclosure))),
                yaml.readTree(withoutPairs(YAML.writeAsString(disclosure))));
    }

    /** The scanner fails where its buffer ends between two surrogates. */
    private static String withoutPairs(String text) {
        return text.replaceAll("[\\x{10000}-\\x{10FFFF}]", "吉");
    }

    @Test
    void noCharacterIsCutWhereABufferEnds() {
        for (int before = 16_300; before < 16_400; before++) {
            String words = "x".repeat(before) + "😀".repeat(20_000);
            Disclosure disclosure =
                    Disclosure.builder().business(b -> b.tradeName(text(words))).build();
            assertEquals(disclosure, YAML.read(YAML.write(disclosure)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatIsWrittenControlsATerminal(long seed) {
        String yaml = YAML.writeAsString(random(seed));
        assertFalse(yaml.matches("(?s).*[\\p{Cc}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069\uFEFF&&[^\\n]].*"));
    }

    @Test
    void everyFieldIsOnALineOfItsOwn() {
        Disclosure disclosure = Disclosure.builder()
                .schema("disclosure.schema.json")
                .disclosedOn(date(2024, 6, 12))
                .business(b -> b.tradeName(text("株式会社見本クラウド")).mainBusiness(text("一行目\n\n  三行目: 字下げ")))
                .personnel(p -> p.representativeCareer(withheld()))
                .housing(h -> h.uninterruptiblePower(yes(TimeSpan.of(72, TimeSpanUnit.HOURS), "輻輳状況による"))
                        .fireDetection(yes()))
                .supplementary(SupplementaryRow.builder()
                        .number("73")
                        .requirement("選択")
                        .answer("No")
                        .build())
                .supplementary(SupplementaryRow.builder().build())
                .build();
        String yaml = """
                $schema: disclosure.schema.json
                guideline: mic-asp-saas-3
                disclosedOn: "2024-06-12"
                business:
                  tradeName: 株式会社見本クラウド
                  mainBusiness: |-
                    一行目

                      三行目: 字下げ
                personnel:
                  representativeCareer:
                    withheld: true
                housing:
                  uninterruptiblePower:
                    value: "yes"
                    detail:
                      number: 72
                      unit: hours
                    note: 輻輳状況による
                  fireDetection: "yes"
                supplementary:
                  - number: "73"
                    requirement: 選択
                    answer: "No"
                  - {}
                """;
        assertEquals(yaml, YAML.writeAsString(disclosure));
        assertEquals(disclosure, YAML.read(yaml));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            株式会社例        | 株式会社例
            72時間程度        | 72時間程度
            Example Cloud     | Example Cloud
            C: 略称           | "C: 略称"
            yes               | "yes"
            Off               | "Off"
            y                 | "y"
            NULL              | "NULL"
            NaN               | "NaN"
            Infinity          | Infinity
            0123              | "0123"
            1e3               | "1e3"
            12:30             | "12:30"
            2026-04-01        | "2026-04-01"
            １２              | "１２"
            -例               | "-例"
            …                 | "…"
            ` 例`             | `" 例"`
            ``                | `""`
            例#1              | "例#1"
            例\\n例           | "例\\\\n例"
            C:\\              | "C:\\\\"
            """)
    void whatCouldBeTakenForSomethingElseIsQuoted(String words, String written) {
        Disclosure disclosure =
                Disclosure.builder().business(b -> b.tradeName(text(words))).build();
        String yaml = "guideline: mic-asp-saas-3\nbusiness:\n  tradeName: " + written + "\n";
        assertEquals(yaml, YAML.writeAsString(disclosure));
        assertEquals(disclosure, YAML.read(yaml));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一\n二",
                "一\n二\n",
                "一\n二\n\n",
                "一\n\n\n",
                "\n一",
                "\n",
                "\n\n",
                " 一\n二",
                "一 \n二",
                "一\n二 ",
                "一\n 二",
                "一\r\n二",
                "一\r二",
                "一\n\t二",
                "一\n# 二\n- 三\n--- 四\n...",
                "一\n\u3000二",
                "一\n二\u3000",
                "一\u2028二\n三",
                "一\u0085二",
                "\uFEFF一\n二",
                "一\uFEFF二",
                "\uD83D",
                "x\uDE00",
                "\uD83D\uDE00\n\uD83D\uDE00",
                "\uFFFE\uFFFF",
                "\u202E\n",
                "\\n\n\\",
                "\"\n'",
                "|-\n一"
            })
    void everyTextSurvives(String words) {
        Disclosure disclosure = Disclosure.builder()
                .business(b -> b.tradeName(text(words)).mainBusiness(text(words)))
                .supplementary(SupplementaryRow.builder().answer(words).build())
                .build();
        assertEquals(disclosure, YAML.read(YAML.write(disclosure)));
    }

    @Test
    void streamsAndTextsAndFilesGiveTheSameAsBytes(@TempDir Path folder) throws IOException {
        Disclosure disclosure = random(1);
        byte[] yaml = YAML.write(disclosure);
        String string = new String(yaml, StandardCharsets.UTF_8);
        Path file = folder.resolve("開示.yaml");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();

        YAML.write(disclosure, file);
        YAML.write(disclosure, stream);
        YAML.write(disclosure, writer);

        assertArrayEquals(yaml, Files.readAllBytes(file));
        assertArrayEquals(yaml, stream.toByteArray());
        assertEquals(string, writer.toString());
        assertEquals(string, YAML.writeAsString(disclosure));
        assertEquals(disclosure, YAML.read(file));
        assertEquals(disclosure, YAML.read(new ByteArrayInputStream(yaml)));
        assertEquals(disclosure, YAML.read(string));
        assertEquals(disclosure, YAML.read(new StringReader(string)));
        assertEquals(YAML.validate(yaml), YAML.validate(file));
        assertEquals(YAML.validate(yaml), YAML.validate(new ByteArrayInputStream(yaml)));
        assertEquals(YAML.validate(yaml), YAML.validate(string));
        assertEquals(YAML.validate(yaml), YAML.validate(new StringReader(string)));
    }
}
