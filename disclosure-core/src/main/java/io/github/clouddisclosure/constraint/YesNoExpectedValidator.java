package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.ChoiceRule;
import io.github.clouddisclosure.rule.Report;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link YesNoExpected}. */
public final class YesNoExpectedValidator extends RuleValidator<YesNoExpected, Answer<?>> {
    private boolean asksMore;

    /** For the provider. */
    public YesNoExpectedValidator() {}

    @Override
    public void initialize(YesNoExpected constraint) {
        asksMore = constraint.andMore();
    }

    @Override
    void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
        ChoiceRule.check(answer, asksMore, report);
    }
}
