package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.AvailabilityRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link TargetAsked}. */
public final class TargetAskedValidator extends RuleValidator<TargetAsked, Answer<?>> {
    /** For the provider. */
    public TargetAskedValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        AvailabilityRule.checkTarget(answer, report);
    }
}
