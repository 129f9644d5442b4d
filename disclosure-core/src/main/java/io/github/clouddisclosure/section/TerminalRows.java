package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.section.Rows.cast;
import static io.github.clouddisclosure.section.Rows.checkType;
import static io.github.clouddisclosure.section.Rows.unknown;

import io.github.clouddisclosure.answer.Answer;

/** Finds the accessor and the setter of each row of {@link Terminal} by name, without reflection. */
final class TerminalRows {
    private TerminalRows() {}

    static Answer<?> get(Terminal section, String property) {
        return switch (property) {
            case "recommendedTerminals" -> section.getRecommendedTerminals();
            case "browsers" -> section.getBrowsers();
            default -> throw unknown("terminal", property);
        };
    }

    static Terminal.Builder set(Terminal.Builder builder, String property, Answer<?> answer) {
        checkType("terminal", property, answer);
        return switch (property) {
            case "recommendedTerminals" -> builder.recommendedTerminals(cast(answer));
            case "browsers" -> builder.browsers(cast(answer));
            default -> throw unknown("terminal", property);
        };
    }
}
