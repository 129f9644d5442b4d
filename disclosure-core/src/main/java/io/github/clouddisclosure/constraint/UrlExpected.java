package io.github.clouddisclosure.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The row asks for a URL.
 *
 * <p>Code: {@code prose-instead-of-url}, a warning; on the rows in the group {@link Warnings}.
 */
@Documented
@Constraint(validatedBy = UrlExpectedValidator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface UrlExpected {
    /** {@return the message} */
    String message() default "{io.github.clouddisclosure.prose-instead-of-url}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};
}
