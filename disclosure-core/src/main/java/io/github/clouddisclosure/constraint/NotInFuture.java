package io.github.clouddisclosure.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A date is not after today, by the clock of the validator.
 *
 * <p>Code: {@code date-in-future}, an error; on the rows in the default group.
 */
@Documented
@Constraint(validatedBy = NotInFutureValidator.class)
@Target({ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotInFuture {
    /** {@return the message} */
    String message() default "{io.github.clouddisclosure.date-in-future}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};
}
