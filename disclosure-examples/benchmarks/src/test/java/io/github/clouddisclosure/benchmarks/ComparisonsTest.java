package io.github.clouddisclosure.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.benchmarks.comparison.DisclosureConstraints;
import io.github.clouddisclosure.benchmarks.comparison.DslBinding;
import io.github.clouddisclosure.benchmarks.comparison.JacksonTree;
import io.github.clouddisclosure.benchmarks.comparison.PageScan;
import io.github.clouddisclosure.benchmarks.comparison.RecordBinding;
import io.github.clouddisclosure.benchmarks.comparison.RecordValidation;
import io.github.clouddisclosure.benchmarks.comparison.RecordedTokens;
import io.github.clouddisclosure.benchmarks.comparison.SchemaValidation;
import io.github.clouddisclosure.benchmarks.comparison.TokenScan;
import io.github.clouddisclosure.benchmarks.plain.PlainDisclosure;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.HtmlPage;
import io.github.clouddisclosure.table.OfficialTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The libraries that this one is compared with do the same work: each reads every value, and finds errors anywhere. */
class ComparisonsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
            .build();

    @ParameterizedTest
    @EnumSource(Size.class)
    void theScanFetchesEveryText(Size size) {
        for (Health health : Health.values()) {
            byte[] json = Documents.json(size, health);
            assertEquals(PlainTree.textLength(MAPPER.readTree(json)), new TokenScan().scan(json));
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void thePageScanFetchesTheTextOfEveryCell(Size size) throws IOException {
        OfficialTable table = OfficialTable.of(Documents.disclosure(size, Health.VALID), Locale.JAPANESE);
        byte[] page = HtmlPage.write(table).getBytes(StandardCharsets.UTF_8);
        int answers =
                table.rows().stream().mapToInt(row -> row.answerText().length()).sum();
        int wordings = table.rows().stream()
                .mapToInt(row -> row.prescription().length())
                .sum();
        long scanned = new PageScan().scan(page);
        assertTrue(scanned >= answers + wordings, () -> scanned + " of at least " + (answers + wordings));
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void theTreeHasEveryValue(Size size) {
        for (Health health : Health.values()) {
            byte[] json = Documents.json(size, health);
            JsonNode tree = new JacksonTree().read(json);
            assertTrue(MAPPER.readTree(json).equals(PlainTree.NUMBERS_BY_VALUE, tree));
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void theRecordsHaveEveryValue(Size size) {
        for (Health health : Health.values()) {
            byte[] json = Documents.json(size, health);
            assertHoldsEveryValue(json, new RecordBinding().read(json));
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void theRecordsOfDslJsonHaveEveryValue(Size size) throws IOException {
        for (Health health : Health.values()) {
            byte[] json = Documents.json(size, health);
            assertHoldsEveryValue(json, new DslBinding().read(json));
        }
    }

    @Test
    void theRecordsRefuseAnUnknownField() {
        JsonNode document = MAPPER.readTree(Documents.json(Size.KB_30, Health.VALID));
        JsonNode text = MAPPER.getNodeFactory().stringNode("");
        for (String place : List.of("/other", "/housing/other", "/finance/sales/other", "/finance/sales/value/other")) {
            byte[] json = MAPPER.writeValueAsBytes(PlainTree.with(document, place, text));
            assertThrows(UnrecognizedPropertyException.class, () -> new RecordBinding().read(json), place);
        }
    }

    private static void assertHoldsEveryValue(byte[] json, PlainDisclosure records) {
        JsonNode expected = PlainTree.of(MAPPER.readTree(json));
        JsonNode held = PlainTree.of(MAPPER.valueToTree(records));
        assertTrue(expected.equals(PlainTree.NUMBERS_BY_VALUE, held), () -> held + "\n" + expected);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void theReplayedTokensAreTheSameDocument(Size size) {
        for (Health health : Health.values()) {
            byte[] json = Documents.json(size, health);
            byte[] written = new RecordedTokens(json).write();
            assertTrue(MAPPER.readTree(json).equals(PlainTree.NUMBERS_BY_VALUE, MAPPER.readTree(written)));
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void theSchemaAcceptsWhatIsValid(Size size) {
        assertEquals(List.of(), new SchemaValidation().readAndValidate(Documents.json(size, Health.VALID)));
    }

    @Test
    void theSchemaRefusesAWrongTypeInPlaceOfAnyValue() {
        SchemaValidation schema = new SchemaValidation();
        ObjectNode document = (ObjectNode) MAPPER.readTree(Documents.json(Size.KB_30, Health.VALID));
        for (String pointer : PlainTree.leaves(document)) {
            JsonNode wrong =
                    PlainTree.with(document, pointer, MAPPER.getNodeFactory().booleanNode(false));
            assertFalse(schema.readAndValidate(MAPPER.writeValueAsBytes(wrong)).isEmpty(), pointer);
        }
    }

    @Test
    void theSchemaReportsEachMandatoryRowThatIsMissing() {
        SchemaValidation schema = new SchemaValidation();
        for (GuidelineRow row : mandatoryRows()) {
            assertFalse(schema.readAndValidate(without(row)).isEmpty(), row.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void theConstraintsOnTheRecordsAcceptWhatIsValid(Size size) {
        assertEquals(
                0,
                new RecordValidation()
                        .readAndValidate(Documents.json(size, Health.VALID))
                        .size());
    }

    @Test
    void theConstraintsOnTheRecordsReportEachMandatoryRowThatIsMissing() {
        RecordValidation validation = new RecordValidation();
        for (GuidelineRow row : mandatoryRows()) {
            assertEquals(1, validation.readAndValidate(without(row)).size(), row.toString());
        }
    }

    @Test
    void theConstraintsOnTheRecordsCheckEveryRow() {
        RecordValidation validation = new RecordValidation();
        JsonNode document = MAPPER.readTree(Documents.json(Size.KB_30, Health.VALID));
        JsonNode empty = MAPPER.readTree("{\"note\": \"\"}");
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            byte[] json = MAPPER.writeValueAsBytes(PlainTree.with(document, row.pointer(), empty));
            assertEquals(1, validation.readAndValidate(json).size(), row.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void theConstraintsOfTheLibraryFindWhatItsValidatorFinds(Size size) {
        DisclosureConstraints constraints = new DisclosureConstraints();
        for (Health health : Health.values()) {
            Disclosure disclosure = Documents.disclosure(size, health);
            assertEquals(
                    Documents.validator().validate(disclosure).size(),
                    constraints.validate(disclosure).size());
        }
    }

    private static List<GuidelineRow> mandatoryRows() {
        return Guideline.aspSaas3().rows().stream()
                .filter(GuidelineRow::isMandatory)
                .toList();
    }

    private static byte[] without(GuidelineRow row) {
        ObjectNode document = (ObjectNode) MAPPER.readTree(Documents.json(Size.KB_30, Health.VALID));
        String section = row.section().key();
        ((ObjectNode) (section.isEmpty() ? document : document.get(section))).remove(row.property());
        return MAPPER.writeValueAsBytes(document);
    }
}
