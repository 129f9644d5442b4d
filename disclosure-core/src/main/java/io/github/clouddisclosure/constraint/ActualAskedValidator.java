package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.AvailabilityRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link ActualAsked}. */
public final class ActualAskedValidator extends RuleValidator<ActualAsked, Answer<?>> {
    /** For the provider. */
    public ActualAskedValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        AvailabilityRule.checkActual(answer, report);
    }
}
