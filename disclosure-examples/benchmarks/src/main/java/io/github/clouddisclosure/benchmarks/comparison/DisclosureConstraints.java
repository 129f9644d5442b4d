package io.github.clouddisclosure.benchmarks.comparison;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.benchmarks.Documents;
import io.github.clouddisclosure.constraint.Warnings;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Hibernate Validator on the library's own disclosure, with the library's own constraints. */
@State(Scope.Benchmark)
public class DisclosureConstraints {
    private final Clock clock =
            Clock.fixed(Documents.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> clock)
            .buildValidatorFactory()
            .getValidator();

    /** {@return the violations in the disclosure: errors and warnings} */
    public Set<ConstraintViolation<Disclosure>> validate(Disclosure disclosure) {
        return validator.validate(disclosure, Default.class, Warnings.class);
    }
}
