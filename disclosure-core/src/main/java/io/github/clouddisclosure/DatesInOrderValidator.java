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
        Answer<PartialDate> established = disclosure.getBusiness().getEstablishedOn();
        Answer<PartialDate> started = disclosure.getServicePerformance().getServiceStartedOn();
        boolean service = DateOrderRule.isInOrder(established, started);
        boolean disclosed = DateOrderRule.isDisclosureInOrder(established, started, disclosure.getDisclosedOn());
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

    private static ConstraintViolationBuilder violation(ConstraintValidatorContext context) {
        return context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
    }
}
