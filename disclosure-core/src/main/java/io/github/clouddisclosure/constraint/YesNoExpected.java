package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.internal.rule.ChoiceRule;
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
 * The row asks for yes or no.
 *
 * <p>Codes: {@code prose-instead-of-yes-no} and {@code contradiction}, warnings; on the rows in the group
 * {@link Warnings}.
 */
@Documented
@Constraint(validatedBy = YesNoExpected.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface YesNoExpected {
    /** {@return whether the row asks for more than the choice: a detail or conditions} */
    boolean andMore() default false;

    /** {@return the message; each code has its own} */
    String message() default "{io.github.clouddisclosure.prose-instead-of-yes-no}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Public so that a Jakarta Validation provider can instantiate it; not for direct use. */
    final class Validator extends RuleValidator<YesNoExpected, Answer<?>> {
        private boolean asksMore;

        /** Called by the provider. */
        public Validator() {}

        @Override
        public void initialize(YesNoExpected constraint) {
            asksMore = constraint.andMore();
        }

        @Override
        void check(Answer<?> answer, ConstraintValidatorContext context, Report report) {
            ChoiceRule.check(answer, asksMore, report);
        }
    }
}
