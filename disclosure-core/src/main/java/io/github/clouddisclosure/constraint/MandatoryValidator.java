package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.MandatoryRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link Mandatory}. */
public final class MandatoryValidator extends RuleValidator<Mandatory, Answer<?>> {
    /** For the provider. */
    public MandatoryValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        MandatoryRule.checkAnswered(answer, report);
    }
}
