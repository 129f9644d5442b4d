package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.TypedAnswer;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.internal.kind.ValueKinds;
import io.github.clouddisclosure.internal.text.NumberText;
import io.github.clouddisclosure.internal.text.PostalMark;
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
 * An answer as a cell can express it: white space folded, blank parts left out, numbers without exponents, and postal
 * codes and corporate numbers in half-width digits.
 */
public final class FoldedAnswer {
    private FoldedAnswer() {}

    public static Answer<?> of(Answer<?> answer) {
        if (!(answer instanceof TypedAnswer)) {
            return answer;
        }
        TypedAnswer<?> bare = answer instanceof Stated<?> stated
                ? Stated.of(value(stated.get()))
                : answer instanceof Withheld ? Withheld.plain() : NotApplicable.plain();
        return text(answer.note()).<Answer<?>>map(bare::withNote).orElse(bare);
    }

    private static Object value(Object value) {
        AnswerKind kind = ValueKinds.of(value);
        return kind == null ? value : value(kind, value);
    }

    private static Object value(AnswerKind kind, Object value) {
        return switch (kind) {
            case TEXT -> WhiteSpace.fold((String) value);
            case YES_NO, CAN_DISCLOSE -> yesNo((YesNo<?>) value);
            case CORPORATE_NUMBER -> corporateNumber((CorporateNumber) value);
            case URL -> url((Url) value);
            case POSTAL_ADDRESS -> address((PostalAddress) value);
            case CONTACT -> contact((ContactPoint) value);
            case NAMES ->
                new NameList(((NameList) value)
                        .names().stream().map(WhiteSpace::fold).toList());
            case PERSON -> person((Person) value);
            case AGENCY -> agency((Agency) value);
            case COUNT -> count((Count) value);
            case MONEY, PROFIT -> money((Money) value);
            case PERCENTAGE, RATIO -> percentage((Percentage) value);
            case LEAD_TIME, DURATION -> timeSpan((TimeSpan) value);
            case DATA_RATE -> dataRate((DataRate) value);
            case DATE, DATES, FIRE_SUPPRESSION -> value;
        };
    }

    private static YesNo<Object> yesNo(YesNo<?> yesNo) {
        return new YesNo<>(
                yesNo.choice(),
                yesNo.detail().filter(FoldedAnswer::saysAnything).map(FoldedAnswer::value));
    }

    private static CorporateNumber corporateNumber(CorporateNumber number) {
        return new CorporateNumber(HalfWidth.digitsOf(WhiteSpace.fold(number.digits())));
    }

    private static PostalAddress address(PostalAddress address) {
        return new PostalAddress(
                text(address.postalCode().map(PostalMark::without)).map(HalfWidth::of),
                WhiteSpace.fold(address.address()));
    }

    private static ContactPoint contact(ContactPoint contact) {
        return new ContactPoint(
                text(contact.telephone()),
                text(contact.fax()),
                contact.web()
                        .map(FoldedAnswer::url)
                        .filter(url -> !url.address().isEmpty()),
                text(contact.email()));
    }

    private static Person person(Person person) {
        return new Person(WhiteSpace.fold(person.name()), text(person.title()));
    }

    private static Agency agency(Agency agency) {
        return new Agency(WhiteSpace.fold(agency.name()), text(agency.address()), text(agency.contact()));
    }

    private static Count count(Count count) {
        return new Count(count.number(), text(count.counter()), count.qualifier());
    }

    private static Money money(Money money) {
        return new Money(NumberText.plain(money.amount()), money.unit(), money.qualifier(), text(money.fiscalPeriod()));
    }

    private static Percentage percentage(Percentage percentage) {
        return new Percentage(
                NumberText.plain(percentage.percent()), percentage.qualifier(), text(percentage.period()));
    }

    private static TimeSpan timeSpan(TimeSpan span) {
        return new TimeSpan(NumberText.plain(span.number()), span.unit(), span.qualifier());
    }

    private static DataRate dataRate(DataRate rate) {
        return new DataRate(NumberText.plain(rate.number()), rate.unit(), rate.qualifier());
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
