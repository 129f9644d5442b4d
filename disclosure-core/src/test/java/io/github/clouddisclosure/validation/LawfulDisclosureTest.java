package io.github.clouddisclosure.validation;

import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.constraint.MandatoryDisclosed;
import io.github.clouddisclosure.constraint.NumberExpected;
import io.github.clouddisclosure.constraint.WarningPayload;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.finding.Severity;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.value.Count;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Errors are rejected wherever there is {@code @Valid}; warnings only if their group is validated. */
class LawfulDisclosureTest {
    record Request(@Valid Disclosure disclosure) {}

    @ParameterizedTest
    @EnumSource
    void everyMandatoryRowMayBeWithheldOrNotApplicable(Provider provider) {
        for (Answer<?> answer : Set.of(Answers.withheld(), Answers.withheld("安全のため"), Answers.notApplicable())) {
            DisclosureBuilder everyRow = Disclosure.builder();
            Guideline.aspSaas3().rows().forEach(row -> everyRow.answer(row, answer));
            Disclosure lawful = everyRow.build();
            assertEquals(Set.of(), provider.violations(lawful));
            assertEquals(Set.of(), provider.violations(new Request(lawful)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anErrorRejectsTheObjectThatHoldsTheDisclosureAndAWarningDoesNot(Provider provider) {
        for (RuleExample example : RuleExamples.ALL) {
            GuidelineRow row = Guideline.aspSaas3().row(example.row()).orElseThrow();
            Request request = new Request(with(row, example.broken()));
            boolean isError = example.code().severity() == Severity.ERROR;
            assertEquals(isError ? 1 : 0, provider.violations(request).size(), example::toString);
            assertEquals(
                    isError ? 0 : 1,
                    provider.violations(request, Warnings.class).size(),
                    example::toString);
        }
    }

    private static Disclosure with(GuidelineRow row, Answer<?> answer) {
        return Unblemished.disclosure().with(disclosure -> disclosure.answer(row, answer));
    }

    interface Survey {}

    static class Applicant {
        @NumberExpected
        final Answer<Count> employees = described("多数");

        @MandatoryDisclosed(groups = Survey.class, payload = WarningPayload.class)
        final Answer<Count> offices = withheld();
    }

    @ParameterizedTest
    @EnumSource
    void elsewhereAConstraintIsInTheGroupThatItIsDeclaredIn(Provider provider) {
        assertEquals(Set.of("employees"), paths(provider.violations(new Applicant())));
        assertEquals(Set.of("offices"), paths(provider.violations(new Applicant(), Survey.class)));
        assertEquals(Set.of(), provider.violations(new Applicant(), Warnings.class));
    }

    private static Set<String> paths(Set<ConstraintViolation<Object>> violations) {
        Set<String> paths = new TreeSet<>();
        violations.forEach(violation -> paths.add(violation.getPropertyPath().toString()));
        return paths;
    }
}
