package io.github.clouddisclosure.rule;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineItem;
import io.github.clouddisclosure.value.Dated;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Quantity;
import io.github.clouddisclosure.value.YesNo;
import java.time.LocalDate;

/** Which rules a row of the catalogue is under: those that the constraints on its accessor name. */
public final class RowRules {
    private static final String TARGET_AVAILABILITY = "48.1";
    private static final String ACTUAL_AVAILABILITY = "48.2";

    private RowRules() {}

    public static void check(GuidelineItem item, Answer<?> answer, LocalDate today, Report report) {
        if (item.isMandatory()) {
            MandatoryRule.check(answer, report);
        }
        if (answer instanceof Unanswered) {
            return;
        }
        BlankTextRule.check(answer, report);
        checkForm(item, answer, report);
        if (item.kind() == AnswerKind.PERCENTAGE) {
            checkAvailability(item, answer, report);
        }
        // Most rows ask for text, which no further rule is about.
        if (item.kind() != AnswerKind.TEXT && answer instanceof Stated<?> stated) {
            checkValue(item.kind(), stated.get(), today, report);
        }
    }

    private static void checkForm(GuidelineItem item, Answer<?> answer, Report report) {
        switch (item.kind()) {
            case CAN_DISCLOSE -> {
                ChoiceRule.check(answer, true, report);
                ConditionsRule.check(answer, report);
            }
            case YES_NO -> {
                ChoiceRule.check(answer, item.detail().isPresent(), report);
                if (item.detail().isPresent()) {
                    DetailRule.check(answer, report);
                }
            }
            case DATE -> DateRule.check(answer, report);
            case URL -> UrlRule.check(answer, report);
            default -> {
                // Text, addresses and contacts may be said in any words.
                if (item.kind().isNumber()) {
                    NumberRule.check(answer, report);
                }
            }
        }
    }

    private static void checkAvailability(GuidelineItem item, Answer<?> answer, Report report) {
        if (item.id().equals(TARGET_AVAILABILITY)) {
            AvailabilityRule.checkTarget(answer, report);
        } else if (item.id().equals(ACTUAL_AVAILABILITY)) {
            AvailabilityRule.checkActual(answer, report);
        }
    }

    private static void checkValue(AnswerKind kind, Object value, LocalDate today, Report report) {
        if (value instanceof YesNo<?> yesNo) {
            if (yesNo.detail().isPresent()) {
                checkValue(kind, yesNo.detail().get(), today, report);
            }
        } else if (value instanceof Quantity quantity) {
            if (kind != AnswerKind.PROFIT) {
                NegativeRule.check(quantity, report);
            }
        } else if (value instanceof Percentage percentage) {
            PercentageRule.check(percentage, kind == AnswerKind.RATIO, report);
        } else if (value instanceof Dated date) {
            FutureRule.check(date, today, report);
        } else {
            WellFormedRule.check(value, report);
        }
    }
}
