package io.github.clouddisclosure.validation;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.testing.Unblemished;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The providers of Jakarta Validation that the rules are tested with, each as it comes but for the clock. */
enum Provider {
    HIBERNATE(Validation.byProvider(HibernateValidator.class).configure()),
    HIBERNATE_WITHOUT_EXPRESSION_LANGUAGE(Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())),
    BVAL(Validation.byProvider(ApacheValidationProvider.class).configure());

    private final ValidatorFactory factory;

    Provider(Configuration<?> configuration) {
        Clock clock = Clock.fixed(Unblemished.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        factory = configuration.clockProvider(() -> clock).buildValidatorFactory();
    }

    Set<ConstraintViolation<Disclosure>> violations(Disclosure disclosure) {
        return factory.getValidator().validate(disclosure);
    }

    List<Finding> findings(Disclosure disclosure) {
        return ConstraintFindings.of(violations(disclosure));
    }
}
