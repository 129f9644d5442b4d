package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.ChoiceRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link YesNoAsked}. */
public final class YesNoAskedValidator extends RuleValidator<YesNoAsked, Answer<?>> {
    private boolean asksMore;

    /** For the provider. */
    public YesNoAskedValidator() {}

    @Override
    public void initialize(YesNoAsked constraint) {
        asksMore = constraint.andMore();
    }

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        ChoiceRule.check(answer, asksMore, report);
    }
}
