package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.ConditionsRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link ConditionsWhenConditional}. */
public final class ConditionsWhenConditionalValidator extends RuleValidator<ConditionsWhenConditional, Answer<?>> {
    /** For the provider. */
    public ConditionsWhenConditionalValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        ConditionsRule.checkConditional(answer, report);
    }
}
