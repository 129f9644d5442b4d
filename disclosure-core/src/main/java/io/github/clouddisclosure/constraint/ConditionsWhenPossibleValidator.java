package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.ConditionsRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link ConditionsWhenPossible}. */
public final class ConditionsWhenPossibleValidator extends RuleValidator<ConditionsWhenPossible, Answer<?>> {
    /** For the provider. */
    public ConditionsWhenPossibleValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        ConditionsRule.checkPossible(answer, report);
        ConditionsRule.checkConditional(answer, report);
    }
}
