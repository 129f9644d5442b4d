package io.github.clouddisclosure.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A 必須 row is answered.
 *
 * <p>Code: {@code mandatory-unanswered}, an error; on the rows in the default group.
 */
@Documented
@Constraint(validatedBy = MandatoryValidator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Mandatory {
    /** {@return the message} */
    String message() default "{io.github.clouddisclosure.mandatory-unanswered}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};
}
