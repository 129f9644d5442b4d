package io.github.clouddisclosure.examples.benchmark.comparison;

import io.github.clouddisclosure.Disclosure;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator on the library's own disclosure, with the library's own constraints. */
public final class DisclosureConstraints {
    private final Validator validator;

    /** With the day that dates are compared with. */
    public DisclosureConstraints(LocalDate today) {
        Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> clock)
                .buildValidatorFactory()
                .getValidator();
    }

    /** {@return what is wrong with the disclosure} */
    public Set<ConstraintViolation<Disclosure>> validate(Disclosure disclosure) {
        return validator.validate(disclosure);
    }
}
