package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.DateRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link DayAsked}. */
public final class DayAskedValidator extends RuleValidator<DayAsked, Answer<?>> {
    /** For the provider. */
    public DayAskedValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        DateRule.checkDay(answer, report);
    }
}
