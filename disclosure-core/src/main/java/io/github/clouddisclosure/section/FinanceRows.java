package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.section.Rows.cast;
import static io.github.clouddisclosure.section.Rows.checkType;
import static io.github.clouddisclosure.section.Rows.unknown;

import io.github.clouddisclosure.answer.Answer;

/** Finds the accessor and the setter of each row of {@link Finance} by name, without reflection. */
final class FinanceRows {
    private FinanceRows() {}

    static Answer<?> get(Finance section, String property) {
        return switch (property) {
            case "sales" -> section.getSales();
            case "ordinaryProfit" -> section.getOrdinaryProfit();
            case "capital" -> section.getCapital();
            case "equityRatio" -> section.getEquityRatio();
            default -> throw unknown("finance", property);
        };
    }

    static Finance.Builder set(Finance.Builder builder, String property, Answer<?> answer) {
        checkType("finance", property, answer);
        return switch (property) {
            case "sales" -> builder.sales(cast(answer));
            case "ordinaryProfit" -> builder.ordinaryProfit(cast(answer));
            case "capital" -> builder.capital(cast(answer));
            case "equityRatio" -> builder.equityRatio(cast(answer));
            default -> throw unknown("finance", property);
        };
    }
}
