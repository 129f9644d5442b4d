// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.section.Rows.cast;
import static io.github.clouddisclosure.section.Rows.checkType;
import static io.github.clouddisclosure.section.Rows.unknown;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;

/** Finds the accessor and the setter of each row of {@link Finance}, without reflection. */
final class FinanceRows {
    private FinanceRows() {}

    static Answer<?> get(Finance section, GuidelineRow row) {
        return switch (row.property()) {
            case "sales" -> section.getSales();
            case "ordinaryProfit" -> section.getOrdinaryProfit();
            case "capital" -> section.getCapital();
            case "equityRatio" -> section.getEquityRatio();
            default -> throw unknown("finance", row);
        };
    }

    static Finance.Builder set(Finance.Builder builder, GuidelineRow row, Answer<?> answer) {
        checkType(row, answer);
        return switch (row.property()) {
            case "sales" -> builder.sales(cast(answer));
            case "ordinaryProfit" -> builder.ordinaryProfit(cast(answer));
            case "capital" -> builder.capital(cast(answer));
            case "equityRatio" -> builder.equityRatio(cast(answer));
            default -> throw unknown("finance", row);
        };
    }
}
