package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.internal.rule.Report;
import io.github.clouddisclosure.internal.rule.WellFormedRule;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A corporate number, URL, postal address or contact point has the right form; other values are not checked.
 *
 * <p>Codes: {@code corporate-number-malformed}, {@code check-digit}, {@code url-malformed},
 * {@code email-malformed}, {@code telephone-malformed} and {@code postal-code-malformed}, errors; on the rows in
 * the default group.
 */
@Documented
@Constraint(validatedBy = WellFormed.Validator.class)
@Target({ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WellFormed {
    /** {@return the message; each code has its own} */
    String message() default "{io.github.clouddisclosure.url-malformed}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Public so that a Jakarta Validation provider can instantiate it; not for direct use. */
    final class Validator extends RuleValidator<WellFormed, Object> {
        /** Called by the provider. */
        public Validator() {}

        @Override
        void check(Object value, ConstraintValidatorContext context, Report report) {
            WellFormedRule.check(value, report);
        }
    }
}
