package io.github.clouddisclosure.internal.rule;

import static io.github.clouddisclosure.finding.FindingCode.ACTUAL_INSTEAD_OF_TARGET;
import static io.github.clouddisclosure.finding.FindingCode.TARGET_INSTEAD_OF_ACTUAL;

import io.github.clouddisclosure.answer.Answer;
import java.util.Optional;

/** The target availability and the actual availability are not mixed up. */
public final class AvailabilityRule {
    private static final String TARGET = "目標";
    private static final String ACTUAL = "実績";

    private AvailabilityRule() {}

    public static void checkTarget(Answer<?> answer, Report report) {
        if (says(answer, ACTUAL) && !says(answer, TARGET)) {
            report.add(ACTUAL_INSTEAD_OF_TARGET);
        }
    }

    public static void checkActual(Answer<?> answer, Report report) {
        if (says(answer, TARGET) && !says(answer, ACTUAL)) {
            report.add(TARGET_INSTEAD_OF_ACTUAL);
        }
    }

    private static boolean says(Answer<?> answer, String word) {
        return contains(answer.note(), word) || contains(answer.sourceText(), word);
    }

    private static boolean contains(Optional<String> words, String word) {
        return words.isPresent() && words.get().contains(word);
    }
}
