package io.github.clouddisclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.testing.TextForms;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.validation.ConstraintFindings;
import io.github.clouddisclosure.validation.DisclosureValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The career and date of birth of the representative are published, but kept out of logs and messages. */
class RepresentativeCareerTest {
    private static final String SECRET = "1970年1月2日生まれ、東都大学卒業";
    private static final DisclosureValidator VALIDATOR = DisclosureValidator.asOf(Unblemished.TODAY);

    @Test
    void isInNoTextFormOfTheDisclosure() {
        for (Answer<String> career : careers()) {
            Disclosure disclosure =
                    Unblemished.disclosure().with(d -> d.personnel(p -> p.representativeCareer(career)));
            String texts = TextForms.of(disclosure);
            assertTrue(texts.contains(career.toString()), "the answer was come to");
            assertFalse(texts.contains(SECRET), texts);
            assertEquals(career, disclosure.getPersonnel().getRepresentativeCareer());
        }
    }

    @Test
    void isInNoFindingAndNoMessage() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            for (Answer<String> career : careers()) {
                Disclosure disclosure = Disclosure.builder()
                        .personnel(p -> p.representativeCareer(career))
                        .build();
                assertShowsNoCareer(VALIDATOR.validate(disclosure));
                var violations = factory.getValidator().validate(disclosure, Default.class, Warnings.class);
                assertShowsNoCareer(ConstraintFindings.of(violations));
                violations.forEach(
                        violation -> assertFalse(violation.getMessage().contains(SECRET)));
            }
        }
    }

    /** An application logs what a provider rejected: the answer, or the object that contains it. */
    @Test
    void isInNoTextFormOfWhatAProviderRejects() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            int rejected = 0;
            for (Answer<String> career : careers()) {
                Disclosure disclosure = Disclosure.builder()
                        .personnel(p -> p.representativeCareer(career))
                        .build();
                for (ConstraintViolation<?> violation :
                        factory.getValidator().validate(disclosure, Default.class, Warnings.class)) {
                    rejected += career == violation.getInvalidValue() ? 1 : 0;
                    String logged = violation + " rejected value [" + violation.getInvalidValue() + "] "
                            + violation.getRootBean() + violation.getLeafBean() + violation.getPropertyPath();
                    assertFalse(logged.contains(SECRET), logged);
                }
            }
            assertTrue(rejected >= 5, "rejected: " + rejected);
        }
    }

    private static List<Answer<String>> careers() {
        return List.of(
                Answers.text(SECRET),
                Answers.stated(SECRET, " "),
                Answers.stated(" ", SECRET),
                Stated.of(" ").withSourceText(SECRET),
                Answers.described(SECRET),
                Answers.withheld(SECRET),
                Answers.notApplicable(SECRET));
    }

    private static void assertShowsNoCareer(List<Finding> findings) {
        assertFalse(findings.isEmpty());
        for (Finding finding : findings) {
            assertFalse(finding.toString().contains(SECRET));
            assertFalse(finding.excerpt().orElse("").contains(SECRET));
            assertFalse(finding.message(Locale.JAPANESE).contains(SECRET));
            assertFalse(finding.arguments().toString().contains(SECRET));
        }
    }
}
