package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.internal.rule.PercentageRule;
import io.github.clouddisclosure.internal.rule.Report;
import io.github.clouddisclosure.value.Percentage;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A percentage is at most 100, and at least 0 unless it may be negative.
 *
 * <p>Code: {@code percentage-out-of-range}, an error; on the rows in the default group.
 */
@Documented
@Constraint(validatedBy = PercentageRange.Validator.class)
@Target({ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PercentageRange {
    /** {@return whether the percentage may be below 0} */
    boolean mayBeNegative() default false;

    /** {@return the message} */
    String message() default "{io.github.clouddisclosure.percentage-out-of-range}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Public so that a Jakarta Validation provider can instantiate it; not for direct use. */
    final class Validator extends RuleValidator<PercentageRange, Percentage> {
        private boolean mayBeNegative;

        /** Called by the provider. */
        public Validator() {}

        @Override
        public void initialize(PercentageRange constraint) {
            mayBeNegative = constraint.mayBeNegative();
        }

        @Override
        void check(Percentage value, ConstraintValidatorContext context, Report report) {
            PercentageRule.check(value, mayBeNegative, report);
        }
    }
}
