package io.github.clouddisclosure.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.testing.Unblemished;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.groups.Default;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The message of a violation is that of the finding, in the language that the provider is set to. */
class ProviderMessagesTest {
    static Set<FindingCode> codes() {
        return RuleCodes.all();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theBundlesSayWhatTheFindingSays(FindingCode code) {
        Finding finding = Finding.at("", code);
        assertEquals(
                finding.message(Locale.ENGLISH),
                RuleCodes.messages("ContributorValidationMessages").getProperty(code.messageKey()));
        assertEquals(
                finding.message(Locale.JAPANESE),
                RuleCodes.messages("ContributorValidationMessages_ja").getProperty(code.messageKey()));
    }

    @Test
    void theBundlesHaveOnlyTheRules() {
        Set<String> keys = RuleCodes.all().stream().map(FindingCode::messageKey).collect(Collectors.toSet());
        assertEquals(keys, RuleCodes.messages("ContributorValidationMessages").stringPropertyNames());
        assertEquals(
                keys, RuleCodes.messages("ContributorValidationMessages_ja").stringPropertyNames());
    }

    @Test
    void theEnglishBundleIsThereAndEmpty() {
        assertEquals(new Properties(), RuleCodes.messages("ContributorValidationMessages_en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void hibernateValidatorSaysItInTheLanguageItIsSetTo(Locale locale) {
        try (var factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .clockProvider(() -> Provider.CLOCK)
                .buildValidatorFactory()) {
            for (RuleExample example : RuleExamples.ALL) {
                assertMessages(
                        example,
                        locale,
                        factory.getValidator().validate(broken(example), Default.class, Warnings.class));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void hibernateValidatorSaysItWithoutExpressionLanguage(Locale locale) {
        try (var factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.JAPANESE, Locale.ENGLISH), locale, context -> locale, false))
                .clockProvider(() -> Provider.CLOCK)
                .buildValidatorFactory()) {
            for (RuleExample example : RuleExamples.ALL) {
                assertMessages(
                        example,
                        locale,
                        factory.getValidator().validate(broken(example), Default.class, Warnings.class));
            }
        }
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void aRequestForEnglishGivesEnglishEvenIfTheDefaultIsJapanese() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.JAPAN);
        try {
            hibernateValidatorSaysItInTheLanguageItIsSetTo(Locale.ENGLISH);
            assertEquals(
                    "The number is negative. Enter zero or more.",
                    Finding.at("", FindingCode.NEGATIVE).message(Locale.ENGLISH));
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The contributors' bundle is a convention of Hibernate Validator, so BVal gives only the key. */
    @Test
    void bvalGivesTheKeyOfTheMessageUnlessTheApplicationHasTheBundle() {
        try (var factory = Provider.bval().buildValidatorFactory()) {
            Set<String> messages = new TreeSet<>();
            factory.getValidator()
                    .validate(Disclosure.builder().build())
                    .forEach(violation -> messages.add(violation.getMessage()));
            assertEquals(Set.of("{io.github.clouddisclosure.mandatory-unanswered}"), messages);
        }
    }

    private static Disclosure broken(RuleExample example) {
        return Unblemished.disclosure()
                .with(disclosure -> disclosure.answer(
                        Guideline.aspSaas3().row(example.row()).orElseThrow(), example.broken()));
    }

    private static void assertMessages(
            RuleExample example, Locale locale, Set<ConstraintViolation<Disclosure>> violations) {
        Set<String> messages = new TreeSet<>();
        violations.forEach(violation -> messages.add(violation.getMessage()));
        Set<String> expected = new TreeSet<>();
        ConstraintFindings.of(violations).forEach(finding -> expected.add(finding.message(locale)));
        assertEquals(expected, messages);
        assertTrue(messages.contains(Finding.at("", example.code()).message(locale)), example::toString);
    }
}
