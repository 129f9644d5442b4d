package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.internal.rule.AvailabilityRule;
import io.github.clouddisclosure.internal.rule.Report;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The row asks for an actual value, not a target.
 *
 * <p>Code: {@code target-instead-of-actual}, a warning; on the rows in the group {@link Warnings}.
 */
@Documented
@Constraint(validatedBy = ActualExpected.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface ActualExpected {
    /** {@return the message} */
    String message() default "{io.github.clouddisclosure.target-instead-of-actual}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Public so that a Jakarta Validation provider can instantiate it; not for direct use. */
    final class Validator extends RuleValidator<ActualExpected, Answer<?>> {
        /** Called by the provider. */
        public Validator() {}

        @Override
        void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
            AvailabilityRule.checkActual(answer, report);
        }
    }
}
