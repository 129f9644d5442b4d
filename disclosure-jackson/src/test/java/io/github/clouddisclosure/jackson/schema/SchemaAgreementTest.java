package io.github.clouddisclosure.jackson.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.jackson.DisclosureSchema;
import io.github.clouddisclosure.testing.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schema accepts what the reader accepts and refuses what it refuses, with the exceptions in {@link BeyondSchema}. */
class SchemaAgreementTest {
    private static final int SEEDS = 100;
    private static final NetworkntSchema SCHEMA = new NetworkntSchema();

    static LongStream seeds() {
        return Seeds.first(SEEDS);
    }

    @Test
    void theSchemaIsOneOfItsDialect() {
        List<?> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(Json.parse(DisclosureSchema.json()));
        assertEquals(List.of(), errors);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsAccepted(long seed) {
        JsonNode document = RandomDocuments.written(seed);
        assertTrue(SCHEMA.accepts(document), document::toString);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aChangedDocumentIsAcceptedWhereTheReaderAcceptsIt(long seed) {
        RandomDocuments.changed(seed).forEach(SchemaAgreementTest::assertAgreement);
    }

    /** A comparison that meets only one kind of documents, or only some problems, would prove little. */
    @Test
    void theChangesLeadToEveryProblemOfTheForm() {
        List<ReaderVerdict> verdicts = seeds().boxed()
                .flatMap(RandomDocuments::changed)
                .map(ReaderVerdict::on)
                .toList();
        Set<FindingCode> met = EnumSet.noneOf(FindingCode.class);
        verdicts.forEach(verdict -> met.addAll(verdict.problems()));
        long accepted = verdicts.stream().filter(ReaderVerdict::accepts).count();
        assertEquals(
                EnumSet.of(
                        FindingCode.UNKNOWN_FIELD,
                        FindingCode.WRONG_TYPE,
                        FindingCode.MISSING_FIELD,
                        FindingCode.CONFLICTING_FIELDS,
                        FindingCode.NOT_AN_OBJECT,
                        FindingCode.GUIDELINE_MISSING,
                        FindingCode.WRONG_GUIDELINE),
                met);
        assertTrue(accepted > SEEDS, "only " + accepted + " documents are accepted");
    }

    @Test
    void theFieldsOfAnAnswerGoTogetherAsTheReaderHasThem() {
        AnswerCombinations.ofFields().forEach(SchemaAgreementTest::assertAgreement);
    }

    @Test
    void everyFormTakesTheValuesThatTheReaderTakes() {
        AnswerCombinations.ofValues().forEach(SchemaAgreementTest::assertAgreement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"disclosure.schema.json\"", "\"\"", "null", "1", "true", "{}", "[\"x\"]"})
    void everyValueOfTheSchemaOfADocumentIsJudgedAlike(String value) {
        assertAgreement(Json.parse("{\"$schema\": " + value + ", \"guideline\": \"mic-asp-saas-3\"}"));
    }

    private static void assertAgreement(JsonNode document) {
        ReaderVerdict verdict = ReaderVerdict.on(document);
        assertEquals(verdict.accepts(), SCHEMA.accepts(document), () -> verdict + "\n" + document);
    }

    @ParameterizedTest
    @EnumSource
    void whatNoSchemaCanSayIsRefusedByTheReaderAlone(BeyondSchema exception) {
        byte[] document = exception.document();
        assertFalse(ReaderVerdict.on(document).accepts());
        assertTrue(SCHEMA.accepts(Json.parse(new String(document, StandardCharsets.UTF_8))));
    }
}
