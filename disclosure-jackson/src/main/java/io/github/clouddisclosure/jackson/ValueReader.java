package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DataRateUnit;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import io.github.clouddisclosure.value.Url;
import io.github.clouddisclosure.value.YesNo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the value at hand as the kind that is asked for. Null says that it is not such a value. */
final class ValueReader {
    private static final Choice[] CHOICES = Choice.values();

    private final JsonParser parser;
    private final Scalars scalars;
    private final FlatObjectReader objects;

    ValueReader(JsonParser parser, Scalars scalars, FlatObjectReader objects) {
        this.parser = parser;
        this.scalars = scalars;
        this.objects = objects;
    }

    /** The value of a text; null where the kind has no such text. The current token must be a string. */
    @Nullable
    Object ofText(AnswerKind kind) {
        return switch (kind) {
            case TEXT -> scalars.text();
            case CORPORATE_NUMBER -> new CorporateNumber(scalars.text());
            case URL -> new Url(scalars.text());
            case POSTAL_ADDRESS -> PostalAddress.of(scalars.text());
            case DATE -> PartialDate.parse(scalars.text()).orElse(null);
            case YES_NO, CAN_DISCLOSE -> yesNo();
            case FIRE_SUPPRESSION -> FireSuppression.ofCode(scalars.text()).orElse(null);
            default -> {
                scalars.checkText();
                yield null;
            }
        };
    }

    private @Nullable YesNo<?> yesNo() {
        for (Choice choice : CHOICES) {
            if (scalars.is(choice.code())) {
                return YesNo.of(choice);
            }
        }
        scalars.checkText();
        return null;
    }

    /** The value of a number; null where the kind has none, or not this one. The current token must be a number. */
    @Nullable
    Object ofNumber(AnswerKind kind) {
        return switch (kind) {
            case COUNT -> {
                Long number = scalars.wholeNumber();
                yield number == null ? null : Count.of(number);
            }
            case MONEY, PROFIT -> new Money(scalars.decimal(), MoneyUnit.YEN, Optional.empty(), Optional.empty());
            case PERCENTAGE, RATIO -> Percentage.of(scalars.decimal());
            default -> null;
        };
    }

    /** The value at hand in full form; null, and a problem noted, where it is not of the kind. */
    @Nullable
    Object read(AnswerKind kind) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Shape shape = shape(kind);
            if (shape != null) {
                FlatObject object = objects.read(shape);
                return object == null ? null : composed(kind, object);
            }
        } else if (token == JsonToken.START_ARRAY && (kind == AnswerKind.NAMES || kind == AnswerKind.DATES)) {
            return kind == AnswerKind.NAMES ? names() : dates();
        } else {
            Object value = scalar(kind);
            if (value != null) {
                return value;
            }
        }
        scalars.reject(Expected.value(kind));
        return null;
    }

    private @Nullable Object scalar(AnswerKind kind) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> ofText(kind);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ofNumber(kind);
            default -> null;
        };
    }

    private @Nullable NameList names() {
        List<String> names = new ArrayList<>();
        boolean all = true;
        while (scalars.nextElement()) {
            String name = scalars.textOrProblem();
            if (name == null) {
                all = false;
            } else {
                names.add(name);
            }
        }
        return all ? new NameList(names) : null;
    }

    private @Nullable DateList dates() {
        List<PartialDate> dates = new ArrayList<>();
        boolean all = true;
        while (scalars.nextElement()) {
            if (read(AnswerKind.DATE) instanceof PartialDate date) {
                dates.add(date);
            } else {
                all = false;
            }
        }
        return all ? new DateList(dates) : null;
    }

    /** The fields of a value of the kind in full form; none where it is a scalar or a list. */
    static List<String> fields(AnswerKind kind) {
        Shape shape = shape(kind);
        return shape == null ? List.of() : shape.names();
    }

    private static @Nullable Shape shape(AnswerKind kind) {
        return switch (kind) {
            case POSTAL_ADDRESS -> Shape.ADDRESS;
            case COUNT -> Shape.COUNT;
            case MONEY, PROFIT -> Shape.MONEY;
            case PERCENTAGE, RATIO -> Shape.PERCENTAGE;
            case LEAD_TIME, DURATION -> Shape.TIME_SPAN;
            case DATA_RATE -> Shape.DATA_RATE;
            case CONTACT -> Shape.CONTACT;
            case PERSON -> Shape.PERSON;
            case AGENCY -> Shape.AGENCY;
            default -> null;
        };
    }

    private static Object composed(AnswerKind kind, FlatObject object) {
        return switch (kind) {
            case POSTAL_ADDRESS -> new PostalAddress(object.optionalText(0), object.text(1));
            case COUNT -> new Count(object.wholeNumber(0), object.optionalText(1), qualifier(object, 2));
            case MONEY, PROFIT ->
                new Money(
                        object.number(0),
                        MoneyUnit.ofCode(object.text(1)).orElseThrow(),
                        qualifier(object, 2),
                        object.optionalText(3));
            case PERCENTAGE, RATIO -> new Percentage(object.number(0), qualifier(object, 1), object.optionalText(2));
            case LEAD_TIME, DURATION -> timeSpan(object.number(0), object);
            case DATA_RATE ->
                new DataRate(
                        object.number(0), DataRateUnit.ofCode(object.text(1)).orElseThrow(), qualifier(object, 2));
            case CONTACT ->
                new ContactPoint(
                        object.optionalText(0),
                        object.optionalText(1),
                        object.optionalText(2).map(Url::new),
                        object.optionalText(3));
            case PERSON -> new Person(object.text(0), object.optionalText(1));
            case AGENCY -> new Agency(object.text(0), object.optionalText(1), object.optionalText(2));
            default -> throw new IllegalStateException(kind + " is not an object");
        };
    }

    private static TimeSpan timeSpan(BigDecimal number, FlatObject object) {
        return new TimeSpan(number, TimeSpanUnit.ofCode(object.text(1)).orElseThrow(), qualifier(object, 2));
    }

    private static Optional<Qualifier> qualifier(FlatObject object, int field) {
        return object.optionalText(field).flatMap(Qualifier::ofCode);
    }
}
