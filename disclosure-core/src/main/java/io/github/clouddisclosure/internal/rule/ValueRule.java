package io.github.clouddisclosure.internal.rule;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.value.Dated;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Quantity;
import java.time.LocalDate;

/** The rule for the value of an answer, or for the detail of a yes. */
enum ValueRule {
    /** A profit may be a loss, and words and names have no rule beyond being present. */
    NONE,
    NOT_NEGATIVE,
    PERCENTAGE,
    PERCENTAGE_OR_NEGATIVE,
    NOT_IN_FUTURE,
    WELL_FORMED;

    private static ValueRule of(AnswerKind kind) {
        return switch (kind) {
            case TEXT, PROFIT, YES_NO, CAN_DISCLOSE, NAMES, PERSON, AGENCY, FIRE_SUPPRESSION -> NONE;
            case COUNT, MONEY, LEAD_TIME, DURATION, DATA_RATE -> NOT_NEGATIVE;
            case PERCENTAGE -> PERCENTAGE;
            case RATIO -> PERCENTAGE_OR_NEGATIVE;
            case DATE, DATES -> NOT_IN_FUTURE;
            case CORPORATE_NUMBER, URL, POSTAL_ADDRESS, CONTACT -> WELL_FORMED;
        };
    }

    /** Checks the value only if there is a rule for its kind. */
    static void check(AnswerKind kind, Object value, LocalDate today, Report report) {
        switch (of(kind)) {
            case NONE -> {}
            case NOT_NEGATIVE -> NegativeRule.check((Quantity) value, report);
            case PERCENTAGE -> PercentageRule.check((Percentage) value, false, report);
            case PERCENTAGE_OR_NEGATIVE -> PercentageRule.check((Percentage) value, true, report);
            case NOT_IN_FUTURE -> FutureRule.check((Dated) value, today, report);
            case WELL_FORMED -> WellFormedRule.check(kind, value, report);
        }
    }
}
