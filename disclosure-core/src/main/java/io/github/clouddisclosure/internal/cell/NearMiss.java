package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.TypedAnswer;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.YesNo;
import java.util.List;
import java.util.Optional;

/**
 * The answer that a text was probably meant to be: what a cell would say with it, and words for yes, no and the states,
 * also mistyped. Where two answers are as likely, or the text may be meant as it is, there is none.
 */
public final class NearMiss {
    static final int MAX_LENGTH = 60;

    private static final List<String> STATES = List.of("withheld", "not-applicable");
    private static final List<String> CHOICES =
            List.of("yes", "true", "y", "no", "false", "n", "conditional", "withheld", "not-applicable");

    private NearMiss() {}

    /** The answer, without a source text. */
    public static Optional<Answer<?>> answer(GuidelineRow row, String text) {
        String words = text.length() > MAX_LENGTH ? "" : WhiteSpace.fold(text);
        if (words.isEmpty() || row.kind().valueType() == String.class) {
            return Optional.empty();
        } else if (AnswerText.read(row, words) instanceof TypedAnswer<?> read) {
            return read instanceof Stated && takesAnyText(row) ? Optional.empty() : Optional.of(withoutSource(read));
        } else if (words.equalsIgnoreCase("n/a")) {
            return Optional.of(NotApplicable.plain());
        }
        return NearestWord.of(words, row.kind().isChoice() ? CHOICES : STATES).map(NearMiss::meaning);
    }

    /** Whether any text is a value of the row, well-formed or not, so that only a state can have been meant instead. */
    private static boolean takesAnyText(GuidelineRow row) {
        return switch (row.kind()) {
            case TEXT, CORPORATE_NUMBER, URL, POSTAL_ADDRESS -> true;
            case CONTACT, DATE, COUNT, MONEY, PROFIT, PERCENTAGE, RATIO, LEAD_TIME, DURATION -> false;
            case YES_NO, CAN_DISCLOSE, NAMES, DATES, PERSON, AGENCY, DATA_RATE, FIRE_SUPPRESSION -> false;
        };
    }

    private static Answer<?> withoutSource(TypedAnswer<?> read) {
        TypedAnswer<?> plain = read instanceof Stated<?> stated
                ? Stated.of(stated.get())
                : read instanceof Withheld ? Withheld.plain() : NotApplicable.plain();
        return read.note().<Answer<?>>map(plain::withNote).orElse(plain);
    }

    private static Answer<?> meaning(String word) {
        return switch (word) {
            case "withheld" -> Withheld.plain();
            case "not-applicable" -> NotApplicable.plain();
            case "conditional" -> Stated.of(YesNo.of(Choice.CONDITIONAL));
            case "no", "false", "n" -> Stated.of(YesNo.of(Choice.NO));
            default -> Stated.of(YesNo.of(Choice.YES));
        };
    }
}
