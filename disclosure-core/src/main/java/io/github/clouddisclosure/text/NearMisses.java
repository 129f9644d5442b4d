package io.github.clouddisclosure.text;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.cell.NearMiss;
import io.github.clouddisclosure.internal.cell.NearMissCode;
import io.github.clouddisclosure.value.HasCode;
import java.util.Optional;

/**
 * What a text was probably meant to be where an answer or a code is asked: {@code "Yes"}, {@code "yess"}, {@code "有り"}
 * and {@code "true"} for yes, {@code "withheld"} and {@code "非公開"} for 非公開, {@code "時間"} for hours. It is meant for
 * proposals that a person confirms ("did you mean"), and never for reading: where two meanings are as likely, or the text
 * may be meant as it is, there is none.
 *
 * <p>A text of more than 60 characters has no near miss.
 */
public final class NearMisses {
    private NearMisses() {}

    /**
     * The answer that a text was probably meant to be.
     *
     * @param row the row
     * @param text the text that stands where the answer should
     * @return the answer, if one is likely; none for a row that asks for text, since any text is an answer there
     */
    public static Optional<Answer<?>> answer(GuidelineRow row, String text) {
        return NearMiss.answer(requireNonNull(row, "row"), requireNonNull(text, "text"));
    }

    /**
     * The code that a text was probably meant to be.
     *
     * @param type the type of the codes: a unit, a qualifier, a choice or a kind of fire suppression
     * @param text the text that stands where a code should
     * @param <C> the type of the codes
     * @return the constant, if one is likely
     */
    public static <C extends Enum<C> & HasCode> Optional<C> code(Class<C> type, String text) {
        return NearMissCode.of(requireNonNull(type, "type"), requireNonNull(text, "text"));
    }
}
