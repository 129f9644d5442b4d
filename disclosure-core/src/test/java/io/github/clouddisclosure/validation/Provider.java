package io.github.clouddisclosure.validation;

import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.testing.Unblemished;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The providers of Jakarta Validation that the rules are tested with, each in its default configuration except for the
 * clock.
 */
enum Provider {
    HIBERNATE(() -> Validation.byProvider(HibernateValidator.class).configure()),
    HIBERNATE_WITHOUT_EXPRESSION_LANGUAGE(() -> Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())),
    BVAL(Provider::bval);

    static final Clock CLOCK =
            Clock.fixed(Unblemished.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private final Supplier<Configuration<?>> configuration;
    private ValidatorFactory factory;

    Provider(Supplier<Configuration<?>> configuration) {
        this.configuration = configuration;
    }

    /** BVal 3.1.0 cannot start where the default locale has other digits than 0 to 9, as that of Egypt has. */
    static Configuration<?> bval() {
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        try {
            return Validation.byProvider(ApacheValidationProvider.class).configure();
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, locale);
        }
    }

    /** All findings: errors and warnings. */
    List<Finding> findings(Object bean) {
        return findings(bean, Default.class, Warnings.class);
    }

    List<Finding> findings(Object bean, Class<?>... groups) {
        return ConstraintFindings.of(violations(bean, groups));
    }

    Set<ConstraintViolation<Object>> violations(Object bean, Class<?>... groups) {
        return validator().validate(bean, groups);
    }

    Validator validator() {
        return factory().getValidator();
    }

    /** Created on the first call, so that a provider that cannot start does not stop the others. */
    private synchronized ValidatorFactory factory() {
        if (factory == null) {
            factory = configuration.get().clockProvider(() -> CLOCK).buildValidatorFactory();
        }
        return factory;
    }
}
