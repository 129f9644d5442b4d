package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.internal.rule.BlankTextRule;
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
 * No part of the answer is blank.
 *
 * <p>Code: {@code blank-text}, an error; on the rows in the default group.
 */
@Documented
@Constraint(validatedBy = NoBlankText.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoBlankText {
    /** {@return the message} */
    String message() default "{io.github.clouddisclosure.blank-text}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Public so that a Jakarta Validation provider can instantiate it; not for direct use. */
    final class Validator extends RuleValidator<NoBlankText, Answer<?>> {
        /** Called by the provider. */
        public Validator() {}

        @Override
        void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
            BlankTextRule.check(answer, report);
        }
    }
}
