package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.NumberRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link NumberExpected}. */
public final class NumberExpectedValidator extends RuleValidator<NumberExpected, Answer<?>> {
    /** For the provider. */
    public NumberExpectedValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        NumberRule.check(answer, report);
    }
}
