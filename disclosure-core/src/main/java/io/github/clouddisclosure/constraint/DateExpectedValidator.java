package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.DateRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link DateExpected}. */
public final class DateExpectedValidator extends RuleValidator<DateExpected, Answer<?>> {
    /** For the provider. */
    public DateExpectedValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        DateRule.checkDate(answer, report);
    }
}
