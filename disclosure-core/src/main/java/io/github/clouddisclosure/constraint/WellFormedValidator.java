package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.rule.Report;
import io.github.clouddisclosure.rule.WellFormedRule;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link WellFormed}. */
public final class WellFormedValidator extends RuleValidator<WellFormed, Object> {
    /** For the provider. */
    public WellFormedValidator() {}

    @Override
    void check(Object value, ConstraintValidatorContext context, Report report) {
        WellFormedRule.check(value, report);
    }
}
