package io.github.clouddisclosure.promises.properties;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.validation.DisclosureValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;

/** The validator of the library, and a provider of Jakarta Validation in each language, on the same day. */
final class Validators {
    static final DisclosureValidator DIRECT = DisclosureValidator.asOf(Unblemished.TODAY);

    private static final Clock CLOCK =
            Clock.fixed(Unblemished.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private static final Validator JAPANESE = provider(Locale.JAPANESE);
    private static final Validator ENGLISH = provider(Locale.ENGLISH);

    private Validators() {}

    static Set<ConstraintViolation<Disclosure>> violations(Disclosure disclosure, Locale locale) {
        Validator provider = locale.equals(Locale.JAPANESE) ? JAPANESE : ENGLISH;
        return provider.validate(disclosure, Default.class, Warnings.class);
    }

    private static Validator provider(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .clockProvider(() -> CLOCK)
                .buildValidatorFactory()
                .getValidator();
    }
}
