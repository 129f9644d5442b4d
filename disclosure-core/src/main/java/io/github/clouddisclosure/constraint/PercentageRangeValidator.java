package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.rule.PercentageRule;
import io.github.clouddisclosure.rule.Report;
import io.github.clouddisclosure.value.Percentage;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link PercentageRange}. */
public final class PercentageRangeValidator extends RuleValidator<PercentageRange, Percentage> {
    private boolean mayBeNegative;

    /** For the provider. */
    public PercentageRangeValidator() {}

    @Override
    public void initialize(PercentageRange constraint) {
        mayBeNegative = constraint.mayBeNegative();
    }

    @Override
    void check(Percentage value, ConstraintValidatorContext context, Report report) {
        PercentageRule.check(value, mayBeNegative, report);
    }
}
