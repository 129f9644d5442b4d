package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.MandatoryRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link MandatoryDisclosed}. */
public final class MandatoryDisclosedValidator extends RuleValidator<MandatoryDisclosed, Answer<?>> {
    /** For the provider. */
    public MandatoryDisclosedValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        MandatoryRule.checkDisclosed(answer, report);
    }
}
