package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.rule.NegativeRule;
import io.github.clouddisclosure.rule.Report;
import io.github.clouddisclosure.value.Quantity;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link NotNegative}. */
public final class NotNegativeValidator extends RuleValidator<NotNegative, Quantity> {
    /** For the provider. */
    public NotNegativeValidator() {}

    @Override
    void check(Quantity value, ConstraintValidatorContext context, Report report) {
        NegativeRule.check(value, report);
    }
}
