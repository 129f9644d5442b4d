// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.section.Rows.cast;
import static io.github.clouddisclosure.section.Rows.checkType;
import static io.github.clouddisclosure.section.Rows.unknown;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;

/** Finds the accessor and the setter of each row of {@link Terminal}, without reflection. */
final class TerminalRows {
    private TerminalRows() {}

    static Answer<?> get(Terminal section, GuidelineRow row) {
        return switch (row.property()) {
            case "recommendedTerminals" -> section.getRecommendedTerminals();
            case "browsers" -> section.getBrowsers();
            default -> throw unknown("terminal", row);
        };
    }

    static Terminal.Builder set(Terminal.Builder builder, GuidelineRow row, Answer<?> answer) {
        checkType(row, answer);
        return switch (row.property()) {
            case "recommendedTerminals" -> builder.recommendedTerminals(cast(answer));
            case "browsers" -> builder.browsers(cast(answer));
            default -> throw unknown("terminal", row);
        };
    }
}
