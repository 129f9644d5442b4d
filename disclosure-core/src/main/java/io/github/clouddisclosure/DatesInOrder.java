package io.github.clouddisclosure;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Establishment (3.1) ≤ start of the service (36.1) ≤ date of the disclosed information (1.1), as far as the dates
 * tell. The violation stands at the later event.
 *
 * <p>Code: {@code dates-out-of-order}, an error; on the disclosure in the default group.
 */
@Documented
@Constraint(validatedBy = DatesInOrderValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DatesInOrder {
    /** {@return the message} */
    String message() default "{io.github.clouddisclosure.dates-out-of-order}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};
}
