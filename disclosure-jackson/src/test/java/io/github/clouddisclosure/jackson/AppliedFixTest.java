package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Fix;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.testing.Seeds;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is proposed for a random document with mistakes mends what it is proposed for, alone or with all others. */
class AppliedFixTest {
    private static final DisclosureJson JSON =
            DisclosureJson.create().withValidator(DisclosureValidator.asOf(LocalDate.of(2026, 11, 23)));
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<FindingCode> FORM = EnumSet.of(
            FindingCode.UNKNOWN_FIELD,
            FindingCode.WRONG_TYPE,
            FindingCode.MISSING_FIELD,
            FindingCode.CONFLICTING_FIELDS);
    private static final List<String> WORDS = List.of(
            "Yes",
            "yess",
            "有り",
            "true",
            "withheld",
            "非公開",
            "N/A",
            "時間",
            "hour",
            "Million Yen",
            "約",
            "以上",
            "2024年6月12日",
            "3,800名",
            "約3億円",
            "99.9%以上",
            "72時間程度",
            "有り 72時間",
            "無し(検討中)",
            "T2013201002720",
            "〒105-0023",
            "多分",
            "yet");

    static LongStream seeds() {
        return Seeds.first(50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatAFixMendsIsNotFoundAgain(long seed) {
        ObjectNode document = documentWithMistakes(seed);
        ObjectNode allFixed = document.deepCopy();
        Set<String> mended = new HashSet<>();
        for (Finding finding : findings(document)) {
            if (finding.fix().isPresent()) {
                ObjectNode fixed = document.deepCopy();
                apply(finding.fix().get(), fixed);
                assertFalse(keys(findings(fixed)).contains(key(finding)), finding::toString);
                assertFitsTheForm(fixed, finding.fix().get());
                apply(finding.fix().get(), allFixed);
                mended.add(key(finding));
            }
        }
        mended.retainAll(keys(findings(allFixed)));
        assertEquals(Set.of(), mended);
    }

    /** What a renamed field contains was not read before, and may be wrong for itself. */
    private static void assertFitsTheForm(ObjectNode fixed, Fix fix) {
        if (fix.target() == Fix.Target.VALUE) {
            List<Finding> below = findings(fixed).stream()
                    .filter(finding -> FORM.contains(finding.code()))
                    .filter(finding -> (finding.pointer() + '/').startsWith(fix.pointer() + '/'))
                    .toList();
            assertEquals(List.of(), below, fix::json);
        }
    }

    @Test
    void theRandomDocumentsHaveFixesOfBothKinds() {
        Set<Fix.Target> targets = new HashSet<>();
        seeds().forEach(seed -> findings(documentWithMistakes(seed))
                .forEach(finding -> finding.fix().map(Fix::target).ifPresent(targets::add)));
        assertEquals(Set.of(Fix.Target.values()), targets);
    }

    private static List<Finding> findings(ObjectNode document) {
        return JSON.validate(MAPPER.writeValueAsBytes(document));
    }

    private static Set<String> keys(List<Finding> findings) {
        Set<String> keys = new HashSet<>();
        findings.forEach(finding -> keys.add(key(finding)));
        return keys;
    }

    private static String key(Finding finding) {
        return finding.code() + " " + finding.pointer();
    }

    private static void apply(Fix fix, ObjectNode document) {
        JsonPointer pointer = JsonPointer.compile(fix.pointer());
        JsonNode parent = document.at(pointer.head());
        JsonNode value = MAPPER.readTree(fix.json());
        if (parent instanceof ArrayNode array) {
            array.set(pointer.last().getMatchingIndex(), value);
            return;
        }
        ObjectNode object = (ObjectNode) parent;
        String name = pointer.last().getMatchingProperty();
        assertTrue(object.has(name), fix::toString);
        if (fix.target() == Fix.Target.VALUE) {
            object.set(name, value);
        } else {
            assertFalse(object.has(value.stringValue()), "the name is taken");
            object.set(value.stringValue(), object.remove(name));
        }
    }

    private static ObjectNode documentWithMistakes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ObjectNode document = (ObjectNode) MAPPER.readTree(JSON.write(RandomDisclosures.next(random)));
        document.properties().stream()
                .filter(field -> !field.getKey().equals("guideline"))
                .forEach(field -> spoil(field.getValue(), random));
        return document;
    }

    private static void spoil(JsonNode node, SplittableRandom random) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                spoil(object.get(name), random);
                if (object.get(name).isString() && random.nextInt(4) == 0 || random.nextInt(40) == 0) {
                    object.put(name, WORDS.get(random.nextInt(WORDS.size())));
                }
                if (random.nextInt(10) == 0) {
                    JsonNode value = random.nextInt(5) == 0 ? object.get(name) : object.remove(name);
                    object.set(mistyped(name, random), value);
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(element -> spoil(element, random));
        }
    }

    private static String mistyped(String name, SplittableRandom random) {
        int at = random.nextInt(name.length());
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            default -> name.toUpperCase(Locale.ROOT);
        };
    }
}
