package io.github.clouddisclosure.internal.rule;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.internal.kind.ChoiceKinds;
import io.github.clouddisclosure.value.YesNo;
import java.time.LocalDate;
import java.util.Optional;

/** The rules that apply to a row of the catalogue: those named by the constraints on its accessor. */
public final class RowRules {
    private RowRules() {}

    public static void check(GuidelineRow row, Answer<?> answer, LocalDate today, Report report) {
        if (row.isMandatory()) {
            MandatoryRule.check(answer, report);
        }
        if (answer instanceof Unanswered) {
            return;
        }
        BlankTextRule.check(row.kind(), answer, report);
        if (row.kind().isChoice()) {
            checkChoice(row, answer, today, report);
        } else if (row.kind() == AnswerKind.TEXT) {
            // Text has no other rule beyond being present, so there is none to look up.
            StateWordsRule.check(answer, report);
        } else {
            FormRule.check(row.kind(), answer, report);
            if (answer instanceof Stated<?> stated) {
                ValueRule.check(row.kind(), stated.get(), today, report);
            }
            if (row.kind() == AnswerKind.PERCENTAGE) {
                checkAvailability(row, answer, report);
            }
        }
    }

    private static void checkChoice(GuidelineRow row, Answer<?> answer, LocalDate today, Report report) {
        Withholding withholding = Withholding.in(answer);
        boolean conditionsAsked = ChoiceKinds.asksWhetherPossible(row.kind());
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
                ValueRule.check(detail.get(), yesNo.detail().get(), today, report);
            }
        }
    }

    private static void checkAvailability(GuidelineRow row, Answer<?> answer, Report report) {
        if (row.is(RowRole.TARGET_AVAILABILITY)) {
            AvailabilityRule.checkTarget(answer, report);
        } else if (row.is(RowRole.ACTUAL_AVAILABILITY)) {
            AvailabilityRule.checkActual(answer, report);
        }
    }
}
