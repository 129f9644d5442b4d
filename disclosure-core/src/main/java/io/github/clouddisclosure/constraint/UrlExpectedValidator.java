package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.Report;
import io.github.clouddisclosure.rule.UrlRule;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link UrlExpected}. */
public final class UrlExpectedValidator extends RuleValidator<UrlExpected, Answer<?>> {
    /** For the provider. */
    public UrlExpectedValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        UrlRule.check(answer, report);
    }
}
