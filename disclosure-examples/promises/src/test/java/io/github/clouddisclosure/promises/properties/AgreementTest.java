package io.github.clouddisclosure.promises.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.promises.properties.arbitrary.Documents;
import io.github.clouddisclosure.validation.ConstraintFindings;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** Whoever reads a document or validates a disclosure finds the same in it. */
class AgreementTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);
    private static final DisclosureJson JSON = DisclosureJson.create().withValidator(Validators.DIRECT);

    @Law
    @Domain(DisclosureDomain.class)
    void aProviderFindsWhatTheValidatorFindsAndSaysItInTheSameWords(@ForAll Disclosure disclosure) {
        List<Finding> expected = Validators.DIRECT.validate(disclosure);
        for (Locale language : LANGUAGES) {
            Set<ConstraintViolation<Disclosure>> violations = Validators.violations(disclosure, language);
            assertEquals(expected, ConstraintFindings.of(violations));
            for (ConstraintViolation<Disclosure> violation : violations) {
                Finding finding = ConstraintFindings.of(List.of(violation)).get(0);
                assertEquals(finding.message(language), violation.getMessage());
            }
        }
    }

    @Law
    @Domain(DisclosureDomain.class)
    void theFindingsOfADocumentAreThoseOfItsDisclosure(@ForAll Disclosure disclosure) throws Exception {
        List<Finding> expected = Validators.DIRECT.validate(disclosure);
        for (WrittenForm form : WrittenForm.values()) {
            assertEquals(expected, Validators.DIRECT.validate(form.read(form.write(disclosure))), form::toString);
        }
        assertEquals(withoutPlaces(expected), withoutPlaces(JSON.validate(JSON.write(disclosure))));
    }

    @Law
    void everyReaderOfABrokenDocumentFindsTheSame(@ForAll("documents") String document) throws Exception {
        ReadingResult byLibrary = ReadingResult.byLibrary(document);
        ReadingResult byJackson3 = ReadingResult.byJackson3(document);
        ReadingResult byJackson2 = ReadingResult.byJackson2(document);
        byLibrary.assertAgreement(byJackson3);
        byLibrary.assertAgreement(byJackson2);
        if (byLibrary.isJson()) {
            assertEquals(byJackson3, byJackson2);
        }
    }

    private static List<Finding> withoutPlaces(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.withPosition(new Position(1, 1)))
                .toList();
    }

    @Provide
    Arbitrary<String> documents() {
        return Documents.broken();
    }
}
