package io.github.clouddisclosure.internal.rule;

import static io.github.clouddisclosure.finding.FindingCode.CHECK_DIGIT;
import static io.github.clouddisclosure.finding.FindingCode.CORPORATE_NUMBER_MALFORMED;
import static io.github.clouddisclosure.finding.FindingCode.EMAIL_MALFORMED;
import static io.github.clouddisclosure.finding.FindingCode.POSTAL_CODE_MALFORMED;
import static io.github.clouddisclosure.finding.FindingCode.TELEPHONE_MALFORMED;
import static io.github.clouddisclosure.finding.FindingCode.URL_MALFORMED;

import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.internal.kind.ValueKinds;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.Url;
import java.util.ArrayList;
import java.util.List;

/** A number or an address is well-formed for its type. */
public final class WellFormedRule {
    private WellFormedRule() {}

    public static void check(Object value, Report report) {
        AnswerKind kind = ValueKinds.of(value);
        if (kind != null) {
            check(kind, value, report);
        }
    }

    static void check(AnswerKind kind, Object value, Report report) {
        List<FindingCode> malformed = malformed(kind, value);
        for (int i = 0; i < malformed.size(); i++) {
            report.add(malformed.get(i));
        }
    }

    private static List<FindingCode> malformed(AnswerKind kind, Object value) {
        return switch (kind) {
            case CORPORATE_NUMBER -> ofNumber((CorporateNumber) value);
            case URL -> ofUrl((Url) value);
            case POSTAL_ADDRESS -> ofAddress((PostalAddress) value);
            case CONTACT -> ofContact((ContactPoint) value);
            case TEXT, DATE, YES_NO, CAN_DISCLOSE, NAMES, DATES, PERSON, AGENCY, FIRE_SUPPRESSION -> List.of();
            case COUNT, MONEY, PROFIT, PERCENTAGE, RATIO, LEAD_TIME, DURATION, DATA_RATE -> List.of();
        };
    }

    private static List<FindingCode> ofNumber(CorporateNumber number) {
        if (number.hasValidCheckDigit()) {
            return List.of();
        }
        return List.of(number.isWellFormed() ? CHECK_DIGIT : CORPORATE_NUMBER_MALFORMED);
    }

    private static List<FindingCode> ofUrl(Url url) {
        return url.isWellFormed() ? List.of() : List.of(URL_MALFORMED);
    }

    private static List<FindingCode> ofAddress(PostalAddress address) {
        return address.hasWellFormedPostalCode() ? List.of() : List.of(POSTAL_CODE_MALFORMED);
    }

    private static List<FindingCode> ofContact(ContactPoint contact) {
        List<FindingCode> malformed = new ArrayList<>(0);
        if (!contact.hasWellFormedWeb()) {
            malformed.add(URL_MALFORMED);
        }
        if (!contact.hasWellFormedEmail()) {
            malformed.add(EMAIL_MALFORMED);
        }
        if (!contact.hasWellFormedTelephone()) {
            malformed.add(TELEPHONE_MALFORMED);
        }
        return malformed;
    }
}
