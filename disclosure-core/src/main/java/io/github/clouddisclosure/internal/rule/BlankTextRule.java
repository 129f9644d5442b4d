package io.github.clouddisclosure.internal.rule;

import static io.github.clouddisclosure.finding.FindingCode.BLANK_TEXT;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
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

/** Nothing that is said is blank: no text, no note, no part of a value. */
public final class BlankTextRule {
    private BlankTextRule() {}

    public static void check(Answer<?> answer, Report report) {
        boolean isBlank;
        if (answer instanceof Stated<?> stated) {
            isBlank = hasBlankPart(stated.get()) || isBlank(stated.note());
        } else if (answer instanceof Described<?> described) {
            isBlank = isBlank(described.text());
        } else {
            isBlank = isBlank(answer.note());
        }
        if (isBlank) {
            report.add(BLANK_TEXT);
        }
    }

    private static boolean hasBlankPart(Object value) {
        if (value instanceof String text) {
            return isBlank(text);
        } else if (value instanceof YesNo<?> yesNo) {
            return yesNo.detail().isPresent() && hasBlankPart(yesNo.detail().get());
        } else if (value instanceof NameList names) {
            return isBlank(names.names());
        } else if (value instanceof DateList dates) {
            return dates.dates().isEmpty();
        } else if (value instanceof PostalAddress address) {
            return isBlank(address.address()) || isBlank(address.postalCode());
        } else if (value instanceof Person person) {
            return isBlank(person.name()) || isBlank(person.title());
        } else if (value instanceof Agency agency) {
            return isBlank(agency.name()) || isBlank(agency.address()) || isBlank(agency.contact());
        } else if (value instanceof ContactPoint contact) {
            return contact.telephone().isEmpty()
                    && contact.fax().isEmpty()
                    && contact.web().isEmpty()
                    && contact.email().isEmpty();
        } else if (value instanceof CorporateNumber number) {
            return isBlank(number.digits());
        } else if (value instanceof Url url) {
            return isBlank(url.address());
        } else if (value instanceof Money money) {
            return isBlank(money.fiscalPeriod());
        } else if (value instanceof Percentage percentage) {
            return isBlank(percentage.period());
        } else if (value instanceof Count count) {
            return isBlank(count.counter());
        }
        return false;
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
        // String.isBlank leaves out the no-break space, which text copied out of web pages is full of.
        for (int i = 0; i < text.length(); i++) {
            if (!WhiteSpace.is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
