package io.github.clouddisclosure.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A quantity is not negative.
 *
 * <p>Code: {@code negative}, an error; on the rows in the default group.
 */
@Documented
@Constraint(validatedBy = NotNegativeValidator.class)
@Target({ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotNegative {
    /** {@return the message} */
    String message() default "{io.github.clouddisclosure.negative}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};
}
