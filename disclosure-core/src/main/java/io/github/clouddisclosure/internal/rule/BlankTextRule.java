package io.github.clouddisclosure.internal.rule;

import static io.github.clouddisclosure.finding.FindingCode.BLANK_TEXT;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.internal.kind.ValueKinds;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.Url;
import io.github.clouddisclosure.value.YesNo;
import java.util.List;
import java.util.Optional;

/** No text, note or part of a value is blank. */
public final class BlankTextRule {
    private BlankTextRule() {}

    public static void check(Answer<?> answer, Report report) {
        boolean isBlank = answer instanceof Stated<?> stated && hasBlankPart(stated.get());
        if (isBlank || hasBlankWords(answer)) {
            report.add(BLANK_TEXT);
        }
    }

    /**
     * Does the same for a known kind: the kind need not be looked up, and a choice, the most frequent kind, is checked
     * at once.
     */
    static void check(AnswerKind kind, Answer<?> answer, Report report) {
        boolean isBlank = answer instanceof Stated<?> stated
                && (kind.isChoice() ? hasBlankDetail((YesNo<?>) stated.get()) : hasBlankPart(kind, stated.get()));
        if (isBlank || hasBlankWords(answer)) {
            report.add(BLANK_TEXT);
        }
    }

    private static boolean hasBlankWords(Answer<?> answer) {
        return answer instanceof Described<?> described ? isBlank(described.text()) : isBlank(answer.note());
    }

    private static boolean hasBlankPart(Object value) {
        AnswerKind kind = ValueKinds.of(value);
        return kind != null && hasBlankPart(kind, value);
    }

    private static boolean hasBlankPart(AnswerKind kind, Object value) {
        return switch (kind) {
            case TEXT -> isBlank((String) value);
            case YES_NO, CAN_DISCLOSE -> hasBlankDetail((YesNo<?>) value);
            case NAMES -> isBlank(((NameList) value).names());
            case DATES -> ((DateList) value).dates().isEmpty();
            case POSTAL_ADDRESS -> isBlank((PostalAddress) value);
            case PERSON -> isBlank((Person) value);
            case AGENCY -> isBlank((Agency) value);
            case CONTACT -> isBlank((ContactPoint) value);
            case CORPORATE_NUMBER -> isBlank(((CorporateNumber) value).digits());
            case URL -> isBlank(((Url) value).address());
            case MONEY, PROFIT -> isBlank(((Money) value).fiscalPeriod());
            case PERCENTAGE, RATIO -> isBlank(((Percentage) value).period());
            case COUNT -> isBlank(((Count) value).counter());
            case DATE, LEAD_TIME, DURATION, DATA_RATE, FIRE_SUPPRESSION -> false;
        };
    }

    private static boolean hasBlankDetail(YesNo<?> yesNo) {
        return yesNo.detail().isPresent() && hasBlankPart(yesNo.detail().get());
    }

    private static boolean isBlank(PostalAddress address) {
        return isBlank(address.address()) || isBlank(address.postalCode());
    }

    private static boolean isBlank(Person person) {
        return isBlank(person.name()) || isBlank(person.title());
    }

    private static boolean isBlank(Agency agency) {
        return isBlank(agency.name()) || isBlank(agency.address()) || isBlank(agency.contact());
    }

    private static boolean isBlank(ContactPoint contact) {
        return contact.telephone().isEmpty()
                && contact.fax().isEmpty()
                && contact.web().isEmpty()
                && contact.email().isEmpty();
    }

    private static boolean isBlank(List<String> names) {
        for (String name : names) {
            if (isBlank(name)) {
                return true;
            }
        }
        return names.isEmpty();
    }

    private static boolean isBlank(Optional<String> text) {
        return text.isPresent() && isBlank(text.get());
    }

    private static boolean isBlank(String text) {
        // String.isBlank ignores the no-break space, which is frequent in text copied from web pages.
        for (int i = 0; i < text.length(); i++) {
            if (!WhiteSpace.is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
