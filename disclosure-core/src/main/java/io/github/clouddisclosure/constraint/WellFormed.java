package io.github.clouddisclosure.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A corporate number, URL, postal address or contact point has the right form; other values are left alone.
 *
 * <p>Codes: {@code corporate-number-malformed}, {@code check-digit}, {@code url-malformed},
 * {@code email-malformed}, {@code telephone-malformed} and {@code postal-code-malformed}, errors; on the rows in
 * the default group.
 */
@Documented
@Constraint(validatedBy = WellFormedValidator.class)
@Target({ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WellFormed {
    /** {@return the message; each code has its own} */
    String message() default "{io.github.clouddisclosure.url-malformed}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};
}
