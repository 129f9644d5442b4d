package io.github.clouddisclosure.internal.rule;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.Dated;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Quantity;
import io.github.clouddisclosure.value.YesNo;
import java.time.LocalDate;
import java.util.Optional;

/** Which rules a row of the catalogue is under: those that the constraints on its accessor name. */
public final class RowRules {
    private static final String TARGET_AVAILABILITY = "48.1";
    private static final String ACTUAL_AVAILABILITY = "48.2";

    private RowRules() {}

    public static void check(GuidelineRow row, Answer<?> answer, LocalDate today, Report report) {
        if (row.isMandatory()) {
            MandatoryRule.check(answer, report);
        }
        if (answer instanceof Unanswered) {
            return;
        }
        BlankTextRule.check(answer, report);
        switch (row.kind()) {
            case TEXT, NAMES, PERSON, AGENCY, FIRE_SUPPRESSION -> {
                // Nothing is asked of words and names but to be there.
            }
            case YES_NO, CAN_DISCLOSE -> checkChoice(row, answer, today, report);
            default -> {
                checkForm(row.kind(), answer, report);
                if (answer instanceof Stated<?> stated) {
                    checkValue(row.kind(), stated.get(), today, report);
                }
                if (row.kind() == AnswerKind.PERCENTAGE) {
                    checkAvailability(row, answer, report);
                }
            }
        }
    }

    private static void checkChoice(GuidelineRow row, Answer<?> answer, LocalDate today, Report report) {
        Withholding withholding = Withholding.in(answer);
        boolean conditionsAsked = row.kind() == AnswerKind.CAN_DISCLOSE;
        Optional<AnswerKind> detail = row.detail();
        ChoiceRule.check(answer, withholding, conditionsAsked || detail.isPresent(), report);
        ConditionsRule.checkConditional(answer, report);
        if (conditionsAsked) {
            ConditionsRule.checkPossible(answer, report);
        } else if (detail.isPresent()) {
            DetailRule.checkGiven(answer, report);
            DetailRule.checkDisclosed(answer, withholding, report);
            if (answer instanceof Stated<?> stated
                    && stated.get() instanceof YesNo<?> yesNo
                    && yesNo.detail().isPresent()) {
                checkValue(detail.get(), yesNo.detail().get(), today, report);
            }
        }
    }

    private static void checkForm(AnswerKind kind, Answer<?> answer, Report report) {
        switch (kind) {
            case DATE -> {
                DateRule.checkDate(answer, report);
                DateRule.checkDay(answer, report);
            }
            case URL -> UrlRule.check(answer, report);
            default -> {
                // Addresses and contacts may be said in any words.
                if (kind.isNumber()) {
                    NumberRule.check(answer, report);
                }
            }
        }
    }

    private static void checkAvailability(GuidelineRow row, Answer<?> answer, Report report) {
        if (row.id().equals(TARGET_AVAILABILITY)) {
            AvailabilityRule.checkTarget(answer, report);
        } else if (row.id().equals(ACTUAL_AVAILABILITY)) {
            AvailabilityRule.checkActual(answer, report);
        }
    }

    /** The kind says which rule there is, so that the type of a value is looked at only where there is one. */
    private static void checkValue(AnswerKind kind, Object value, LocalDate today, Report report) {
        switch (kind) {
            case COUNT, MONEY, LEAD_TIME, DURATION, DATA_RATE -> {
                if (value instanceof Quantity quantity) {
                    NegativeRule.check(quantity, report);
                }
            }
            case PERCENTAGE, RATIO -> {
                if (value instanceof Percentage percentage) {
                    PercentageRule.check(percentage, kind == AnswerKind.RATIO, report);
                }
            }
            case DATE, DATES -> {
                if (value instanceof Dated date) {
                    FutureRule.check(date, today, report);
                }
            }
            case CORPORATE_NUMBER, URL, POSTAL_ADDRESS, CONTACT -> WellFormedRule.check(value, report);
            default -> {
                // A profit may be a loss, and nothing is asked of a name but to be there.
            }
        }
    }
}
