package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.internal.rule.NegativeRule;
import io.github.clouddisclosure.internal.rule.Report;
import io.github.clouddisclosure.value.Quantity;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A quantity is not negative.
 *
 * <p>Code: {@code negative}, an error; on the rows in the default group.
 */
@Documented
@Constraint(validatedBy = NotNegative.Validator.class)
@Target({ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotNegative {
    /** {@return the message} */
    String message() default "{io.github.clouddisclosure.negative}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Public so that a Jakarta Validation provider can instantiate it; not for direct use. */
    final class Validator extends RuleValidator<NotNegative, Quantity> {
        /** Called by the provider. */
        public Validator() {}

        @Override
        void check(Quantity value, ConstraintValidatorContext context, Report report) {
            NegativeRule.check(value, report);
        }
    }
}
