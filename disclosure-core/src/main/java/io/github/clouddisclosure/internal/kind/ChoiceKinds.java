package io.github.clouddisclosure.internal.kind;

import io.github.clouddisclosure.guideline.AnswerKind;

/** Tells the kinds of choice apart. */
public final class ChoiceKinds {
    private ChoiceKinds() {}

    /** Whether the kind asks 可否 with the conditions: the answer is 可 or 不可, and 可 names its conditions. */
    public static boolean asksWhetherPossible(AnswerKind kind) {
        return switch (kind) {
            case CAN_DISCLOSE -> true;
            case YES_NO -> false;
            case TEXT, CONTACT, DATE, POSTAL_ADDRESS, URL, NAMES, DATES, PERSON, AGENCY, FIRE_SUPPRESSION -> false;
            case CORPORATE_NUMBER, COUNT, MONEY, PROFIT, PERCENTAGE, RATIO, LEAD_TIME, DURATION, DATA_RATE -> false;
        };
    }
}
