package io.github.clouddisclosure.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The answer in a 必須 row is neither 非公開 nor 該当なし.
 *
 * <p>Codes: {@code mandatory-withheld} and {@code mandatory-not-applicable}, warnings; on the rows in the group
 * {@link Warnings}.
 */
@Documented
@Constraint(validatedBy = MandatoryDisclosedValidator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface MandatoryDisclosed {
    /** {@return the message; each code has its own} */
    String message() default "{io.github.clouddisclosure.mandatory-withheld}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};
}
