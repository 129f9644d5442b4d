package io.github.clouddisclosure.validation;

import io.github.clouddisclosure.finding.FindingCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Properties;

/** The codes that a rule can report: those for which the providers have a message. */
final class RuleCodes {
    private RuleCodes() {}

    static EnumSet<FindingCode> all() {
        Properties messages = messages("ContributorValidationMessages");
        EnumSet<FindingCode> codes = EnumSet.allOf(FindingCode.class);
        codes.removeIf(code -> !messages.containsKey(code.messageKey()));
        return codes;
    }

    static Properties messages(String bundle) {
        try (InputStream file = RuleCodes.class.getResourceAsStream("/" + bundle + ".properties")) {
            Properties messages = new Properties();
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return messages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
