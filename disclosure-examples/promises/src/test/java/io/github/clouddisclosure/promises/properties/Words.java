package io.github.clouddisclosure.promises.properties;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.Url;
import io.github.clouddisclosure.value.YesNo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words in answers and rows. */
final class Words {
    private Words() {}

    /** All that an answer says. */
    static String of(Answer<?> answer) {
        Stream<String> forms = Stream.of(answer.value().map(Object::toString), answer.note(), answer.sourceText())
                .flatMap(Optional::stream);
        // The text form of a person names nobody.
        return Stream.concat(forms, texts(answer).stream()).reduce("", (all, text) -> all + ' ' + text);
    }

    /** The texts that somebody wrote, each as it was written. */
    static List<String> texts(Answer<?> answer) {
        Stream<String> said = answer instanceof Described<?> described
                ? Stream.of(described.text())
                : answer.value().stream().flatMap(Words::texts);
        return Stream.concat(said, answer.note().stream()).toList();
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof String text) {
            return Stream.of(text);
        } else if (value instanceof YesNo<?> yesNo) {
            return yesNo.detail().stream().flatMap(Words::texts);
        } else if (value instanceof NameList names) {
            return names.names().stream();
        } else if (value instanceof Person person) {
            return some(Stream.of(Optional.of(person.name()), person.title()));
        } else if (value instanceof Agency agency) {
            return some(Stream.of(Optional.of(agency.name()), agency.address(), agency.contact()));
        } else if (value instanceof ContactPoint contact) {
            return some(
                    Stream.of(contact.telephone(), contact.fax(), contact.web().map(Url::address), contact.email()));
        } else if (value instanceof PostalAddress address) {
            return some(Stream.of(address.postalCode(), Optional.of(address.address())));
        } else if (value instanceof CorporateNumber number) {
            return Stream.of(number.digits());
        } else if (value instanceof Url url) {
            return Stream.of(url.address());
        }
        return periods(value);
    }

    private static Stream<String> periods(Object value) {
        if (value instanceof Count count) {
            return count.counter().stream();
        } else if (value instanceof Money money) {
            return money.fiscalPeriod().stream();
        }
        return value instanceof Percentage percentage ? percentage.period().stream() : Stream.empty();
    }

    private static Stream<String> some(Stream<Optional<String>> texts) {
        return texts.flatMap(Optional::stream);
    }
}
