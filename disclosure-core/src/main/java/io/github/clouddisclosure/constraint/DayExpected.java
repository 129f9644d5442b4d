package io.github.clouddisclosure.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The row asks for a day: a year or a month is not enough.
 *
 * <p>Code: {@code date-incomplete}, a warning; on the rows in the group {@link Warnings}.
 */
@Documented
@Constraint(validatedBy = DayExpectedValidator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface DayExpected {
    /** {@return the message} */
    String message() default "{io.github.clouddisclosure.date-incomplete}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};
}
