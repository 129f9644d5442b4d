package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DataRateUnit;
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.HasCode;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The code that a text was probably meant to be: its word in a cell, or the code in another spelling. */
public final class NearMissCode {
    private NearMissCode() {}

    /** The constant of a type of codes; none if the text says none of them, or several as well as each other. */
    public static <C extends HasCode> Optional<C> of(Class<C> type, String text) {
        String words = text.length() > NearMiss.MAX_LENGTH ? "" : WhiteSpace.fold(text);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return word(type, words).map(type::cast).or(() -> spelt(type, words));
    }

    private static <C extends HasCode> Optional<C> spelt(Class<C> type, String words) {
        List<C> constants = Arrays.asList(type.getEnumConstants());
        return NearestWord.of(words, constants.stream().map(HasCode::code).toList())
                .flatMap(code -> constants.stream()
                        .filter(constant -> constant.code().equals(code))
                        .findFirst());
    }

    /** What the word means in a cell. A unit is read behind a number, as it stands there. */
    private static Optional<? extends HasCode> word(Class<?> type, String words) {
        if (type == Qualifier.class) {
            return qualifier(words);
        } else if (type == TimeSpanUnit.class) {
            return TimeSpanText.duration('1' + words)
                    .filter(read -> read.get().equals(TimeSpan.of(1, read.get().unit())))
                    .map(read -> read.get().unit());
        } else if (type == MoneyUnit.class) {
            return MoneyText.read('1' + words)
                    .filter(read -> read.get().equals(Money.of(1, read.get().unit())))
                    .map(read -> read.get().unit());
        } else if (type == DataRateUnit.class) {
            return DataRateText.read('1' + words)
                    .filter(read -> read.get().equals(DataRate.of(1, read.get().unit())))
                    .map(read -> read.get().unit());
        } else if (type == FireSuppression.class) {
            return FireSuppressionText.read(words).map(read -> read.get());
        } else if (type == Choice.class) {
            return ChoiceText.read(words, false, false)
                    .filter(read -> read.rest().isEmpty())
                    .map(ChoiceText::choice);
        }
        return Optional.empty();
    }

    private static Optional<Qualifier> qualifier(String words) {
        TextCursor cursor = new TextCursor(words);
        Optional<Qualifier> before = QualifierText.before(cursor);
        Optional<Qualifier> qualifier = before.isPresent() ? before : QualifierText.after(cursor);
        return qualifier.filter(read -> cursor.atEnd());
    }
}
