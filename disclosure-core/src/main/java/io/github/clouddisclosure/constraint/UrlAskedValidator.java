package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.Report;
import io.github.clouddisclosure.rule.UrlRule;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link UrlAsked}. */
public final class UrlAskedValidator extends RuleValidator<UrlAsked, Answer<?>> {
    /** For the provider. */
    public UrlAskedValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        UrlRule.check(answer, report);
    }
}
