package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.NumberRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link NumberAsked}. */
public final class NumberAskedValidator extends RuleValidator<NumberAsked, Answer<?>> {
    /** For the provider. */
    public NumberAskedValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        NumberRule.check(answer, report);
    }
}
