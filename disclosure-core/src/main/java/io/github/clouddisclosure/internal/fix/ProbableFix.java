package io.github.clouddisclosure.internal.fix;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Fix;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.cell.HalfWidth;
import io.github.clouddisclosure.internal.cell.NearMiss;
import io.github.clouddisclosure.internal.cell.StateWords;
import io.github.clouddisclosure.internal.text.JsonText;
import io.github.clouddisclosure.internal.text.PostalMark;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.PostalAddress;
import java.util.Optional;

/**
 * The fix of a finding where the value is right but for its spelling, such as digits in full width, and of an answer in
 * words that was probably meant as a value or a state. It replaces the whole answer, so there is none for an answer that
 * says more than its value.
 */
public final class ProbableFix {
    private ProbableFix() {}

    /** The finding, with its fix if one is likely. */
    public static Finding with(Finding finding, GuidelineRow row, Answer<?> answer) {
        if (answer instanceof Described) {
            return withMeant(finding, row, answer);
        }
        if (!(answer instanceof Stated<?> stated)
                || answer.note().isPresent()
                || answer.sourceText().isPresent()) {
            return finding;
        }
        return json(finding, stated.get())
                .map(json -> finding.withFix(Fix.ofValue(row.pointer(), json)))
                .orElse(finding);
    }

    private static Finding withMeant(Finding finding, GuidelineRow row, Answer<?> answer) {
        return switch (finding.code()) {
            case PROSE_INSTEAD_OF_YES_NO, PROSE_INSTEAD_OF_NUMBER, PROSE_INSTEAD_OF_URL, NOT_A_DATE, STATE_IN_WORDS ->
                answer.sourceText()
                        .flatMap(words -> NearMiss.answer(row, words))
                        .flatMap(AnswerJson::of)
                        .map(json -> finding.withFix(Fix.ofValue(row.pointer(), json)))
                        .orElse(finding);
            default -> finding;
        };
    }

    private static Optional<String> json(Finding finding, Object value) {
        return switch (finding.code()) {
            case STATE_IN_WORDS -> StateWords.in(value).flatMap(AnswerJson::of);
            case CORPORATE_NUMBER_MALFORMED -> corporateNumber((CorporateNumber) value);
            case POSTAL_CODE_MALFORMED -> postalAddress((PostalAddress) value);
            default -> Optional.empty();
        };
    }

    /** Digits that are grouped, or behind the T of an invoice number, if the check digit is right. */
    private static Optional<String> corporateNumber(CorporateNumber value) {
        String digits = withoutGroups(value.digits());
        CorporateNumber meant = new CorporateNumber(digits.startsWith("T") ? digits.substring(1) : digits);
        return meant.hasValidCheckDigit() ? Optional.of(JsonText.quoted(meant.digits())) : Optional.empty();
    }

    private static Optional<String> postalAddress(PostalAddress value) {
        String code = HalfWidth.of(PostalMark.without(value.postalCode().orElse("")));
        PostalAddress meant = PostalAddress.of(WhiteSpace.strip(code), value.address());
        return meant.hasWellFormedPostalCode()
                ? Optional.of("{\"value\":{\"postalCode\":" + JsonText.quoted(WhiteSpace.strip(code)) + ",\"address\":"
                        + JsonText.quoted(value.address()) + "}}")
                : Optional.empty();
    }

    private static String withoutGroups(String digits) {
        return WhiteSpace.fold(HalfWidth.of(digits)).replace("-", "").replace(" ", "");
    }
}
