package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.DateRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link DayExpected}. */
public final class DayExpectedValidator extends RuleValidator<DayExpected, Answer<?>> {
    /** For the provider. */
    public DayExpectedValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        DateRule.checkDay(answer, report);
    }
}
