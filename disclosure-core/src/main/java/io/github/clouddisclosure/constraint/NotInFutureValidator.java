package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.rule.FutureRule;
import io.github.clouddisclosure.rule.Report;
import io.github.clouddisclosure.value.Dated;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;

/** Validates {@link NotInFuture}. */
public final class NotInFutureValidator extends RuleValidator<NotInFuture, Dated> {
    /** For the provider. */
    public NotInFutureValidator() {}

    @Override
    void check(Dated value, ConstraintValidatorContext context, Report report) {
        FutureRule.check(value, LocalDate.now(context.getClockProvider().getClock()), report);
    }
}
