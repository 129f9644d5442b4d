package io.github.clouddisclosure.internal.rule;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.AnswerKind;

/** The rule on the form of an answer that is not a choice. */
enum FormRule {
    NONE,
    /** Words, names, addresses and contacts may be given in any words but those of a state. */
    ANY_WORDS,
    NUMBER,
    DATE,
    URL;

    private static FormRule of(AnswerKind kind) {
        return switch (kind) {
            case TEXT, CONTACT, POSTAL_ADDRESS, NAMES, DATES, PERSON, AGENCY, FIRE_SUPPRESSION -> ANY_WORDS;
            case CORPORATE_NUMBER, COUNT, MONEY, PROFIT, PERCENTAGE, RATIO, LEAD_TIME, DURATION, DATA_RATE -> NUMBER;
            case DATE -> DATE;
            case URL -> URL;
            // A choice has its own rules.
            case YES_NO, CAN_DISCLOSE -> NONE;
        };
    }

    static void check(AnswerKind kind, Answer<?> answer, Report report) {
        switch (of(kind)) {
            case NONE -> {}
            case ANY_WORDS -> StateWordsRule.check(answer, report);
            case NUMBER -> NumberRule.check(answer, report);
            case DATE -> {
                DateRule.checkDate(answer, report);
                DateRule.checkDay(answer, report);
            }
            case URL -> UrlRule.check(answer, report);
        }
    }
}
