package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.internal.text.NumberText;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.Url;
import io.github.clouddisclosure.value.YesNo;
import java.util.Optional;

/**
 * An answer as a cell can say it: with white space folded, without parts that are blank, numbers without exponents and
 * postal codes in half-width digits.
 */
public final class FoldedAnswer {
    private FoldedAnswer() {}

    public static Answer<?> of(Answer<?> answer) {
        Optional<String> note = text(answer.note());
        if (answer instanceof Stated<?> stated) {
            Stated<Object> value = Stated.of(value(stated.get()));
            return note.map(value::withNote).orElse(value);
        } else if (answer instanceof Withheld) {
            return note.map(Withheld.plain()::withNote).orElse(Withheld.plain());
        } else if (answer instanceof NotApplicable) {
            return note.map(NotApplicable.plain()::withNote).orElse(NotApplicable.plain());
        }
        return answer;
    }

    private static Object value(Object value) {
        if (value instanceof String words) {
            return WhiteSpace.fold(words);
        } else if (value instanceof YesNo<?> yesNo) {
            return new YesNo<Object>(
                    yesNo.choice(),
                    yesNo.detail().filter(FoldedAnswer::saysAnything).map(FoldedAnswer::value));
        } else if (value instanceof CorporateNumber number) {
            return new CorporateNumber(WhiteSpace.fold(number.digits()));
        } else if (value instanceof Url url) {
            return url(url);
        } else if (value instanceof PostalAddress address) {
            return new PostalAddress(text(address.postalCode()).map(HalfWidth::of), WhiteSpace.fold(address.address()));
        } else if (value instanceof ContactPoint contact) {
            return new ContactPoint(
                    text(contact.telephone()),
                    text(contact.fax()),
                    contact.web()
                            .map(FoldedAnswer::url)
                            .filter(url -> !url.address().isEmpty()),
                    text(contact.email()));
        } else if (value instanceof NameList names) {
            return new NameList(names.names().stream().map(WhiteSpace::fold).toList());
        } else if (value instanceof Person person) {
            return new Person(WhiteSpace.fold(person.name()), text(person.title()));
        } else if (value instanceof Agency agency) {
            return new Agency(WhiteSpace.fold(agency.name()), text(agency.address()), text(agency.contact()));
        }
        return number(value);
    }

    private static Object number(Object value) {
        if (value instanceof Count count) {
            return new Count(count.number(), text(count.counter()), count.qualifier());
        } else if (value instanceof Money money) {
            return new Money(
                    NumberText.plain(money.amount()), money.unit(), money.qualifier(), text(money.fiscalPeriod()));
        } else if (value instanceof Percentage percentage) {
            return new Percentage(
                    NumberText.plain(percentage.percent()), percentage.qualifier(), text(percentage.period()));
        } else if (value instanceof TimeSpan span) {
            return new TimeSpan(NumberText.plain(span.number()), span.unit(), span.qualifier());
        } else if (value instanceof DataRate rate) {
            return new DataRate(NumberText.plain(rate.number()), rate.unit(), rate.qualifier());
        }
        return value;
    }

    private static Url url(Url url) {
        return new Url(WhiteSpace.fold(url.address()));
    }

    private static boolean saysAnything(Object detail) {
        return !(detail instanceof NameList names && names.names().isEmpty())
                && !(detail instanceof DateList dates && dates.dates().isEmpty());
    }

    private static Optional<String> text(Optional<String> text) {
        return text.map(WhiteSpace::fold).filter(words -> !words.isEmpty());
    }
}
