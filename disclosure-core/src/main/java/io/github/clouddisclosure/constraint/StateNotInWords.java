package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.internal.rule.Report;
import io.github.clouddisclosure.internal.rule.StateWordsRule;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The words of an answer are not 非公開 or 該当なし: those are states of an answer.
 *
 * <p>Code: {@code state-in-words}, a warning; on the rows in the group {@link Warnings}.
 */
@Documented
@Constraint(validatedBy = StateNotInWords.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface StateNotInWords {
    /** {@return the message} */
    String message() default "{io.github.clouddisclosure.state-in-words}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Public so that a Jakarta Validation provider can instantiate it; not for direct use. */
    final class Validator extends RuleValidator<StateNotInWords, Answer<?>> {
        /** Called by the provider. */
        public Validator() {}

        @Override
        void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
            StateWordsRule.check(answer, report);
        }
    }
}
