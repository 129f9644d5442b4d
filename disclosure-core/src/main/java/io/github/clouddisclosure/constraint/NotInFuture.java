package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.internal.rule.FutureRule;
import io.github.clouddisclosure.internal.rule.Report;
import io.github.clouddisclosure.value.Dated;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/**
 * A date is not after today, according to the validator's clock.
 *
 * <p>Code: {@code date-in-future}, an error; on the rows in the default group.
 */
@Documented
@Constraint(validatedBy = NotInFuture.Validator.class)
@Target({ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotInFuture {
    /** {@return the message} */
    String message() default "{io.github.clouddisclosure.date-in-future}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Public so that a Jakarta Validation provider can instantiate it; not for direct use. */
    final class Validator extends RuleValidator<NotInFuture, Dated> {
        /** Called by the provider. */
        public Validator() {}

        @Override
        void check(Dated value, ConstraintValidatorContext context, Report report) {
            FutureRule.check(value, LocalDate.now(context.getClockProvider().getClock()), report);
        }
    }
}
