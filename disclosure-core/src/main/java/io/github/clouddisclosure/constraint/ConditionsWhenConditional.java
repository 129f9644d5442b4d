package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.internal.rule.ConditionsRule;
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
 * 条件付き names the conditions.
 *
 * <p>Code: {@code conditions-missing}, an error; on the rows in the default group.
 */
@Documented
@Constraint(validatedBy = ConditionsWhenConditional.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface ConditionsWhenConditional {
    /** {@return the message} */
    String message() default "{io.github.clouddisclosure.conditions-missing}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Public so that a Jakarta Validation provider can instantiate it; not for direct use. */
    final class Validator extends RuleValidator<ConditionsWhenConditional, Answer<?>> {
        /** Called by the provider. */
        public Validator() {}

        @Override
        void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
            ConditionsRule.checkConditional(answer, report);
        }
    }
}
