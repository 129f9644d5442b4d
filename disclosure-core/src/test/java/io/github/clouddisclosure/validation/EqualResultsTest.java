package io.github.clouddisclosure.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.constraint.ErrorPayload;
import io.github.clouddisclosure.constraint.WarningPayload;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Severity;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.testing.Unblemished;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whichever way a disclosure is validated, the findings are the same, in the same order. */
class EqualResultsTest {
    private static final int DISCLOSURES = 300;
    private static final DisclosureValidator DIRECT = DisclosureValidator.asOf(Unblemished.TODAY);

    @ParameterizedTest
    @EnumSource
    void aProviderFindsWhatTheDirectValidatorFinds(Provider provider) {
        for (int seed = 0; seed < DISCLOSURES; seed++) {
            Disclosure disclosure = RandomDisclosures.next(new Random(seed));
            assertEquals(DIRECT.validate(disclosure), provider.findings(disclosure), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyViolationIsReportedOnceAndIsAFinding(Provider provider) {
        for (int seed = 0; seed < DISCLOSURES; seed++) {
            Disclosure disclosure = RandomDisclosures.next(new Random(seed));
            List<Finding> findings = provider.findings(disclosure);
            assertEquals(
                    findings.size(),
                    provider.violations(disclosure, Default.class, Warnings.class)
                            .size(),
                    "seed " + seed);
            assertEquals(findings.size(), new HashSet<>(findings).size(), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDefaultGroupGivesOnlyTheErrors(Provider provider) {
        for (int seed = 0; seed < DISCLOSURES; seed++) {
            Disclosure disclosure = RandomDisclosures.next(new Random(seed));
            assertEquals(
                    direct(disclosure, Severity.ERROR),
                    ConstraintFindings.of(provider.violations(disclosure)),
                    "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGroupOfWarningsGivesOnlyTheWarnings(Provider provider) {
        for (int seed = 0; seed < DISCLOSURES; seed++) {
            Disclosure disclosure = RandomDisclosures.next(new Random(seed));
            assertEquals(
                    direct(disclosure, Severity.WARNING),
                    provider.findings(disclosure, Warnings.class),
                    "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePayloadOfAViolationTellsItsSeverity(Provider provider) {
        for (int seed = 0; seed < DISCLOSURES; seed++) {
            Disclosure disclosure = RandomDisclosures.next(new Random(seed));
            for (ConstraintViolation<?> violation : provider.violations(disclosure, Default.class, Warnings.class)) {
                Set<Class<? extends Payload>> expected =
                        switch (ConstraintFindings.of(List.of(violation)).get(0).severity()) {
                            case ERROR -> Set.of(ErrorPayload.class);
                            case WARNING -> Set.of(WarningPayload.class);
                            case INFO -> Set.of();
                        };
                assertEquals(expected, violation.getConstraintDescriptor().getPayload(), violation::toString);
            }
        }
    }

    private static List<Finding> direct(Disclosure disclosure, Severity severity) {
        return DIRECT.validate(disclosure).stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    @Test
    void theFindingsAreInTheOrderOfTheGuideline() {
        for (int seed = 0; seed < DISCLOSURES; seed++) {
            List<Finding> findings = DIRECT.validate(RandomDisclosures.next(new Random(seed)));
            List<Finding> sorted = new ArrayList<>(findings);
            sorted.sort(Finding.guidelineOrder());
            assertEquals(sorted, findings, "seed " + seed);
        }
    }

    @Test
    void theDefaultFactoryFindsThemWithoutConfiguration() {
        Disclosure empty = Disclosure.builder().build();
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertTrue(factory instanceof HibernateValidatorFactory);
            assertEquals(
                    DisclosureValidator.create().validate(empty),
                    ConstraintFindings.of(factory.getValidator().validate(empty, Default.class, Warnings.class)));
        }
    }
}
