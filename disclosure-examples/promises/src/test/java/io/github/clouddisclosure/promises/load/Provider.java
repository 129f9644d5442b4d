package io.github.clouddisclosure.promises.load;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.validation.ConstraintFindings;
import jakarta.validation.ClockProvider;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.util.List;

/** Hibernate Validator, with a clock that stands still. */
final class Provider {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .clockProvider(new StoppedClock())
            .buildValidatorFactory()
            .getValidator();

    private Provider() {}

    private record StoppedClock() implements ClockProvider {
        @Override
        public Clock getClock() {
            return Examples.CLOCK;
        }
    }

    static List<Finding> findings(Disclosure disclosure) {
        return ConstraintFindings.of(VALIDATOR.validate(disclosure, Default.class, Warnings.class));
    }
}
