package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.internal.rule.ConditionsRule;
import io.github.clouddisclosure.internal.rule.DetailRule;
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
 * A yes gives the detail that the row asks for, and 条件付き names the conditions.
 *
 * <p>Codes: {@code detail-missing} and {@code conditions-missing}, errors; on the rows in the default group.
 */
@Documented
@Constraint(validatedBy = DetailWhenYes.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface DetailWhenYes {
    /** {@return the message; each code has its own} */
    String message() default "{io.github.clouddisclosure.detail-missing}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Public so that a Jakarta Validation provider can instantiate it; not for direct use. */
    final class Validator extends RuleValidator<DetailWhenYes, Answer<?>> {
        /** Called by the provider. */
        public Validator() {}

        @Override
        void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
            DetailRule.checkGiven(answer, report);
            ConditionsRule.checkConditional(answer, report);
        }
    }
}
