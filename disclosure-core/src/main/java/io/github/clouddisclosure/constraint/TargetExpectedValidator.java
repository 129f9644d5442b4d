package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.AvailabilityRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link TargetExpected}. */
public final class TargetExpectedValidator extends RuleValidator<TargetExpected, Answer<?>> {
    /** For the provider. */
    public TargetExpectedValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        AvailabilityRule.checkTarget(answer, report);
    }
}
