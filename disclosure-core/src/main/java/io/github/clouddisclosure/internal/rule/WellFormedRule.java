package io.github.clouddisclosure.internal.rule;

import static io.github.clouddisclosure.finding.FindingCode.CHECK_DIGIT;
import static io.github.clouddisclosure.finding.FindingCode.CORPORATE_NUMBER_MALFORMED;
import static io.github.clouddisclosure.finding.FindingCode.EMAIL_MALFORMED;
import static io.github.clouddisclosure.finding.FindingCode.POSTAL_CODE_MALFORMED;
import static io.github.clouddisclosure.finding.FindingCode.TELEPHONE_MALFORMED;
import static io.github.clouddisclosure.finding.FindingCode.URL_MALFORMED;

import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.Url;

/** A number or an address has the form that such a number or address has. */
public final class WellFormedRule {
    private WellFormedRule() {}

    public static void check(Object value, Report report) {
        if (value instanceof CorporateNumber number) {
            checkNumber(number, report);
        } else if (value instanceof Url url) {
            if (!url.isWellFormed()) {
                report.add(URL_MALFORMED);
            }
        } else if (value instanceof PostalAddress address) {
            if (!address.hasWellFormedPostalCode()) {
                report.add(POSTAL_CODE_MALFORMED);
            }
        } else if (value instanceof ContactPoint contact) {
            checkContact(contact, report);
        }
    }

    private static void checkNumber(CorporateNumber number, Report report) {
        if (!number.hasValidCheckDigit()) {
            report.add(number.isWellFormed() ? CHECK_DIGIT : CORPORATE_NUMBER_MALFORMED);
        }
    }

    private static void checkContact(ContactPoint contact, Report report) {
        if (!contact.hasWellFormedWeb()) {
            report.add(URL_MALFORMED);
        }
        if (!contact.hasWellFormedEmail()) {
            report.add(EMAIL_MALFORMED);
        }
        if (!contact.hasWellFormedTelephone()) {
            report.add(TELEPHONE_MALFORMED);
        }
    }
}
