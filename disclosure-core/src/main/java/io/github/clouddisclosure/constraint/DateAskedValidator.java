package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.DateRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link DateAsked}. */
public final class DateAskedValidator extends RuleValidator<DateAsked, Answer<?>> {
    /** For the provider. */
    public DateAskedValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        DateRule.checkDate(answer, report);
    }
}
