package io.github.clouddisclosure.samples;

import static io.github.clouddisclosure.answer.Answers.described;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.text.LookAlikes;
import io.github.clouddisclosure.validation.ConstraintFindings;
import io.github.clouddisclosure.validation.DisclosureValidator;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.ObjectMapper;

/** The same place has the same pointer, whether the text does not fit the form, or one of the validators finds something. */
class FindingPointersTest {
    static final List<GuidelineRow> ROWS = Guideline.aspSaas3().rows();

    private static final DisclosureJson JSON = DisclosureJson.create();
    private static ValidatorFactory factory;

    record Request(List<@Valid Disclosure> list) {}

    @BeforeAll
    static void start() {
        factory = Validation.buildDefaultValidatorFactory();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void ofAnAnswerIsThePointerOfItsRow(GuidelineRow row) {
        Disclosure blank = Disclosure.builder().answer(row, described(" ")).build();
        Validator provider = factory.getValidator();
        Set<String> expected = Set.of(row.pointer());
        assertEquals(expected, pointers(FindingCode.WRONG_TYPE, refused(document(row, "[]"))));
        assertEquals(expected, pointers(FindingCode.BLANK_TEXT, JSON.validate(JSON.write(blank))));
        assertEquals(
                expected,
                pointers(FindingCode.BLANK_TEXT, DisclosureValidator.create().validate(blank)));
        assertEquals(expected, pointers(FindingCode.BLANK_TEXT, ConstraintFindings.of(provider.validate(blank))));
        assertEquals(
                Set.of("/list/0" + row.pointer()),
                pointers(
                        FindingCode.BLANK_TEXT, ConstraintFindings.of(provider.validate(new Request(List.of(blank))))));
        assertFalse(
                new ObjectMapper().readTree(JSON.write(blank)).at(row.pointer()).isMissingNode(), row.pointer());
    }

    private static String document(GuidelineRow row, String value) {
        String field = '"' + row.property() + "\":" + value;
        return row.section() == Section.DISCLOSURE_DATE
                ? field
                : '"' + row.section().key() + "\":{" + field + '}';
    }

    private static List<Finding> refused(String fields) {
        byte[] json = ("{\"guideline\":\"mic-asp-saas-3\"," + fields + '}').getBytes(StandardCharsets.UTF_8);
        return assertThrows(DisclosureReadException.class, () -> JSON.read(json))
                .findings();
    }

    private static Set<String> pointers(FindingCode code, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::pointer)
                .collect(Collectors.toSet());
    }

    @Test
    void ofASupplementaryRowBeginsWithItsIndex() {
        Disclosure disclosure = Disclosure.builder()
                .supplementary(SupplementaryRow.builder().build())
                .supplementary(SupplementaryRow.builder().answer("⽤").build())
                .build();
        Set<String> expected = Set.of("/supplementary/1/answer");
        assertEquals(expected, pointers(FindingCode.LOOK_ALIKE, LookAlikes.find(disclosure)));
        assertEquals(expected, pointers(FindingCode.WRONG_TYPE, refused("\"supplementary\":[{},{\"answer\":1}]")));
    }

    @Test
    void ofTheWholeIsEmpty() {
        byte[] json = "[]".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                Set.of(""),
                pointers(
                        FindingCode.NOT_AN_OBJECT,
                        assertThrows(DisclosureReadException.class, () -> JSON.read(json))
                                .findings()));
    }
}
