package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.ConditionsRule;
import io.github.clouddisclosure.rule.DetailRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link DetailWhenYes}. */
public final class DetailWhenYesValidator extends RuleValidator<DetailWhenYes, Answer<?>> {
    /** For the provider. */
    public DetailWhenYesValidator() {}

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        DetailRule.checkGiven(answer, report);
        ConditionsRule.checkConditional(answer, report);
    }
}
