package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.DetailRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link DetailDisclosed}. */
public final class DetailDisclosedValidator extends RuleValidator<DetailDisclosed, Answer<?>> {
    /** For the provider. */
    public DetailDisclosedValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        DetailRule.checkDisclosed(answer, report);
    }
}
