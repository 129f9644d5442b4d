package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.AvailabilityRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link ActualExpected}. */
public final class ActualExpectedValidator extends RuleValidator<ActualExpected, Answer<?>> {
    /** For the provider. */
    public ActualExpectedValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        AvailabilityRule.checkActual(answer, report);
    }
}
