package io.github.clouddisclosure;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.rule.DateOrderRule;
import io.github.clouddisclosure.value.PartialDate;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import org.jspecify.annotations.Nullable;

/** Validates {@link DatesInOrder}. */
public final class DatesInOrderValidator implements ConstraintValidator<DatesInOrder, Disclosure> {
    /** For the provider. */
    public DatesInOrderValidator() {}

    @Override
    public boolean isValid(@Nullable Disclosure disclosure, ConstraintValidatorContext context) {
        if (disclosure == null) {
            return true;
        }
        boolean service = isServiceStartInOrder(disclosure);
        boolean disclosed = isDisclosureInOrder(disclosure);
        context.disableDefaultConstraintViolation();
        if (!service) {
            violation(context)
                    .addPropertyNode("servicePerformance")
                    .addPropertyNode("serviceStartedOn")
                    .addConstraintViolation();
        }
        if (!disclosed) {
            violation(context).addPropertyNode("disclosedOn").addConstraintViolation();
        }
        return service && disclosed;
    }

    /**
     * Tells whether the service started after the provider was established.
     *
     * @param disclosure the disclosure
     * @return false only when row 36.1 lies before row 3.1 for certain
     */
    public static boolean isServiceStartInOrder(Disclosure disclosure) {
        return DateOrderRule.isInOrder(
                disclosure.getBusiness().getEstablishedOn(),
                disclosure.getServicePerformance().getServiceStartedOn());
    }

    /**
     * Tells whether the information is dated after the establishment and the start of the service.
     *
     * @param disclosure the disclosure
     * @return false only when row 1.1 lies before row 3.1 or row 36.1 for certain
     */
    public static boolean isDisclosureInOrder(Disclosure disclosure) {
        Answer<PartialDate> disclosedOn = disclosure.getDisclosedOn();
        return DateOrderRule.isInOrder(disclosure.getServicePerformance().getServiceStartedOn(), disclosedOn)
                && DateOrderRule.isInOrder(disclosure.getBusiness().getEstablishedOn(), disclosedOn);
    }

    private static ConstraintViolationBuilder violation(ConstraintValidatorContext context) {
        return context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
    }
}
