package io.github.clouddisclosure.jackson.schema;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.testing.Seeds;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A document in JSON is one in YAML too, with the same findings at the same places. The only difference is that a number, true
 * or false is a word in YAML where words are asked for, so that there is no {@code wrong-type}; that control characters have to
 * be escaped; and that a comma may stand before a bracket.
 */
class YamlAgreementTest {
    private static final DisclosureValidator VALIDATOR = DisclosureValidator.asOf(LocalDate.of(2026, 11, 23));
    private static final DisclosureJson JSON =
            DisclosureJson.create().withValidator(VALIDATOR).reportingLookAlikes();
    private static final DisclosureYaml YAML =
            DisclosureYaml.create().withValidator(VALIDATOR).reportingLookAlikes();

    static LongStream seeds() {
        return Seeds.first(40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aChangedDocumentHasTheSameFindings(long seed) {
        RandomDocuments.changed(seed).forEach(document -> assertAgreement(escaped(Json.bytes(document))));
    }

    /** Written by another library as YAML in block style, where places differ. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aChangedDocumentInBlockStyleHasTheSameFindings(long seed) {
        YAMLMapper mapper = YAMLMapper.shared();
        RandomDocuments.changed(seed).filter(JsonNode::isObject).forEach(document -> {
            byte[] yaml = mapper.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
            List<Finding> expected = withoutPlaces(byJson(Json.bytes(document)));
            List<Finding> found = withoutPlaces(byYaml(yaml));
            assertTrue(
                    expected.containsAll(found) || hasWordsForScalars(expected),
                    () -> expected + "\n" + found + "\n" + document);
        });
    }

    static Stream<Path> files() throws IOException {
        Path examples = Path.of("..", "disclosure-examples", "examples");
        Path codes = Path.of("..", "disclosure-core", "docs", "codes");
        return Stream.concat(Files.list(examples), Files.list(codes))
                .filter(file -> file.toString().endsWith(".json"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyExampleHasTheSameFindings(Path file) throws IOException {
        byte[] json = Files.readAllBytes(file);
        if (!isYamlAlone(file)) {
            assertAgreement(json);
        }
    }

    /** A comma before a bracket is no JSON, but YAML. */
    private static boolean isYamlAlone(Path file) {
        return file.endsWith("not-json.json");
    }

    @Test
    void aTextThatEndsAnywhereIsRefusedInEither() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("..", "disclosure-examples", "examples", "draft.json"));
        int end = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf('}');
        for (int length = 0; length < end; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(DisclosureReadException.class, () -> JSON.validate(cut));
            assertThrows(DisclosureReadException.class, () -> YAML.validate(cut), "at " + length);
        }
    }

    /** Control characters have to be escaped in YAML. */
    private static byte[] escaped(byte[] json) {
        return text(json)
                .replace("\u007f", "\\u007f")
                .replace("\u0085", "\\u0085")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void assertAgreement(byte[] document) {
        List<Finding> expected = byJson(document);
        List<Finding> found = byYaml(document);
        if (!expected.equals(found)) {
            assertTrue(hasWordsForScalars(expected), () -> expected + "\n" + found + "\n" + text(document));
            assertFalse(expected.containsAll(found) && expected.size() == found.size());
        }
    }

    /** Whether a text was expected, and a scalar of another type found. */
    private static boolean hasWordsForScalars(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.code() == FindingCode.WRONG_TYPE)
                .map(finding -> finding.arguments().get(1).en())
                .anyMatch(found -> found.equals("a number") || found.equals("true") || found.equals("false"));
    }

    private static List<Finding> withoutPlaces(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.withPosition(new Position(1, 1)))
                .toList();
    }

    private static List<Finding> byJson(byte[] document) {
        try {
            return JSON.validate(document);
        } catch (DisclosureReadException refused) {
            return refused.findings();
        }
    }

    private static List<Finding> byYaml(byte[] document) {
        try {
            return YAML.validate(document);
        } catch (DisclosureReadException refused) {
            return refused.findings();
        }
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
