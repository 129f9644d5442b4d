package io.github.clouddisclosure;

import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.internal.rule.DateOrderRule;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Establishment (3.1) ≤ start of the service (36.1) ≤ date of the disclosed information (1.1), as far as the dates are
 * precise enough to tell. The violation is reported on the later event.
 *
 * <p>Code: {@code dates-out-of-order}, an error; on the disclosure in the default group.
 */
@Documented
@Constraint(validatedBy = DatesInOrder.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DatesInOrder {
    /** {@return the message} */
    String message() default "{io.github.clouddisclosure.dates-out-of-order}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Public so that a Jakarta Validation provider can instantiate it; not for direct use. */
    final class Validator implements ConstraintValidator<DatesInOrder, Disclosure> {
        /** Called by the provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Disclosure disclosure, ConstraintValidatorContext context) {
            if (disclosure == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            boolean inOrder = true;
            for (RowRole event : DateOrderRule.events()) {
                Optional<GuidelineRow> row = disclosure.getGuideline().row(event);
                if (row.isPresent() && !DateOrderRule.isInOrder(row.get(), disclosure)) {
                    report(row.get(), context);
                    inOrder = false;
                }
            }
            return inOrder;
        }

        private static void report(GuidelineRow row, ConstraintValidatorContext context) {
            ConstraintViolationBuilder violation =
                    context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
            String section = row.section().key();
            if (section.isEmpty()) {
                violation.addPropertyNode(row.property()).addConstraintViolation();
            } else {
                violation
                        .addPropertyNode(section)
                        .addPropertyNode(row.property())
                        .addConstraintViolation();
            }
        }
    }
}
