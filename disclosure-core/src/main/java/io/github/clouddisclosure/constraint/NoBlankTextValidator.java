package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.BlankTextRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link NoBlankText}. */
public final class NoBlankTextValidator extends RuleValidator<NoBlankText, Answer<?>> {
    /** For the provider. */
    public NoBlankTextValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        BlankTextRule.check(answer, report);
    }
}
