package io.github.clouddisclosure.table.cell;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.character.WhiteSpace;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.Dates;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.Names;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.Url;
import io.github.clouddisclosure.value.YesNo;
import java.util.Optional;
import java.util.stream.Stream;

/** Which answers must be the same after they have been a text in a cell. */
public final class CellAnswers {
    private CellAnswers() {}

    /**
     * Whether an answer comes back from a cell: it has a type, none of its parts is blank, every character can stand in
     * a cell, and it is none of the few that cannot be told apart from words.
     *
     * @param answer the answer
     * @return whether it does
     */
    public static boolean comeBack(Answer<?> answer) {
        boolean typed = answer instanceof Stated || answer instanceof Withheld || answer instanceof NotApplicable;
        return typed
                && answer.note().filter(CellAnswers::isUnfit).isEmpty()
                && answer.value()
                        .filter(value -> parts(value).anyMatch(CellAnswers::isUnfit) || cannotBeToldApart(value))
                        .isEmpty();
    }

    /**
     * The exceptions. Each comes back as the same words: of the first nobody can tell that it is not the state of the
     * row, and the others break the very form by which a text is known for such a value.
     */
    private static boolean cannotBeToldApart(Object value) {
        if (value instanceof String || value instanceof Url || value instanceof CorporateNumber) {
            // A text that itself says 非公開 or 該当なし; an address of a page with white space in it.
            return saysState(value.toString()) || value instanceof Url url && hasWhiteSpace(url.address());
        } else if (value instanceof PostalAddress address) {
            // A postal code that is not digits and hyphens.
            return address.postalCode()
                            .filter(code -> !isOf("0123456789-", HalfWidth.of(code)))
                            .isPresent()
                    || address.postalCode().isEmpty() && saysState(address.address());
        } else if (value instanceof ContactPoint contact) {
            // A telephone number with words, an address of a page or a person with white space in it.
            return Stream.of(contact.telephone(), contact.fax())
                            .flatMap(Optional::stream)
                            .anyMatch(number -> !isOf("0123456789+-() ", HalfWidth.of(number)))
                    || Stream.of(contact.web().map(Url::address), contact.email())
                            .flatMap(Optional::stream)
                            .anyMatch(CellAnswers::hasWhiteSpace);
        } else if (value instanceof YesNo<?> yesNo) {
            return yesNo.detail().filter(CellAnswers::cannotBeToldApart).isPresent();
        }
        // A labelled part that ends with a full stop, which ends the list of the parts.
        return (value instanceof Person || value instanceof Agency)
                && parts(value).anyMatch(part -> WhiteSpace.fold(part).endsWith("。"));
    }

    private static boolean saysState(String text) {
        String words = WhiteSpace.fold(text);
        return words.equals(AnswerText.WITHHELD) || words.equals(AnswerText.NOT_APPLICABLE);
    }

    private static boolean hasWhiteSpace(String text) {
        return WhiteSpace.strip(text).chars().anyMatch(c -> WhiteSpace.is((char) c));
    }

    private static boolean isOf(String characters, String text) {
        return text.chars().allMatch(c -> characters.indexOf(c) >= 0);
    }

    private static boolean isUnfit(String part) {
        return WhiteSpace.fold(part).isEmpty()
                || part.chars().anyMatch(c -> Character.isISOControl(c) && !WhiteSpace.is((char) c));
    }

    /** The texts in a value. A list or a set of contacts without any is a blank one. */
    private static Stream<String> parts(Object value) {
        if (value instanceof String || value instanceof Url || value instanceof CorporateNumber) {
            return Stream.of(value.toString());
        } else if (value instanceof YesNo<?> yesNo) {
            return yesNo.detail().stream().flatMap(CellAnswers::parts);
        } else if (value instanceof PostalAddress address) {
            return Stream.concat(Stream.of(address.address()), address.postalCode().stream());
        } else if (value instanceof ContactPoint contact) {
            return contact.equals(ContactPoint.none())
                    ? Stream.of("")
                    : Stream.of(
                                    contact.telephone(),
                                    contact.fax(),
                                    contact.web().map(Url::address),
                                    contact.email())
                            .flatMap(Optional::stream);
        } else if (value instanceof Names names) {
            return names.names().isEmpty() ? Stream.of("") : names.names().stream();
        } else if (value instanceof Dates dates) {
            return dates.dates().isEmpty() ? Stream.of("") : Stream.empty();
        } else if (value instanceof Person person) {
            return Stream.concat(Stream.of(person.name()), person.title().stream());
        } else if (value instanceof Agency agency) {
            return Stream.of(Optional.of(agency.name()), agency.address(), agency.contact())
                    .flatMap(Optional::stream);
        } else if (value instanceof Count count) {
            return count.counter().stream();
        } else if (value instanceof Money money) {
            return money.fiscalPeriod().stream();
        } else if (value instanceof Percentage percentage) {
            return percentage.period().stream();
        }
        return Stream.empty();
    }
}
