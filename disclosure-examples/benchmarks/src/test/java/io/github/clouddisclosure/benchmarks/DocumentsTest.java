package io.github.clouddisclosure.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.jackson.DisclosureJson;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The measured documents are what the report says they are. */
class DocumentsTest {
    @ParameterizedTest
    @EnumSource(Size.class)
    void aValidDocumentHasNoFindings(Size size) {
        assertEquals(List.of(), Documents.validator().validate(Documents.disclosure(size, Health.VALID)));
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void theOneFindingOfADocumentIsTheCheckDigit(Size size) {
        List<Finding> findings = Documents.validator().validate(Documents.disclosure(size, Health.ONE_FINDING));
        assertEquals(
                List.of(FindingCode.CHECK_DIGIT),
                findings.stream().map(Finding::code).toList());
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void everyRowOfADocumentWithAllRowsWrongHasAFinding(Size size) {
        Set<String> sound = new HashSet<>();
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            sound.add(row.pointer());
        }
        for (Finding finding : Documents.validator().validate(Documents.disclosure(size, Health.ALL_WRONG))) {
            sound.remove(finding.pointer());
        }
        assertEquals(Set.of(), sound);
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void aDocumentHasTheSizeOfItsName(Size size) {
        for (Health health : Health.values()) {
            int bytes = Documents.json(size, health).length;
            assertTrue(Math.abs(bytes - size.bytes()) <= size.bytes() * 0.15, health + ": " + bytes + " bytes");
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void theJsonIsThatOfTheDisclosure(Size size) {
        for (Health health : Health.values()) {
            assertEquals(
                    Documents.disclosure(size, health), DisclosureJson.create().read(Documents.json(size, health)));
        }
    }
}
