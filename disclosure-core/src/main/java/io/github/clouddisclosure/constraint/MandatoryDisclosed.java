package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.internal.rule.MandatoryRule;
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
 * The answer in a 必須 row is not 非公開 or 該当なし.
 *
 * <p>Codes: {@code mandatory-withheld} and {@code mandatory-not-applicable}, warnings; on the rows in the group
 * {@link Warnings}.
 */
@Documented
@Constraint(validatedBy = MandatoryDisclosed.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface MandatoryDisclosed {
    /** {@return the message; each code has its own} */
    String message() default "{io.github.clouddisclosure.mandatory-withheld}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Public so that a Jakarta Validation provider can instantiate it; not for direct use. */
    final class Validator extends RuleValidator<MandatoryDisclosed, Answer<?>> {
        /** Called by the provider. */
        public Validator() {}

        @Override
        void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
            MandatoryRule.checkDisclosed(answer, report);
        }
    }
}
