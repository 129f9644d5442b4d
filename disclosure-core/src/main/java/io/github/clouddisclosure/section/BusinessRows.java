// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.section.Rows.cast;
import static io.github.clouddisclosure.section.Rows.checkType;
import static io.github.clouddisclosure.section.Rows.unknown;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;

/** Finds the accessor and the setter of each row of {@link Business}, without reflection. */
final class BusinessRows {
    private BusinessRows() {}

    static Answer<?> get(Business section, GuidelineRow row) {
        return switch (row.property()) {
            case "tradeName" -> section.getTradeName();
            case "corporateNumber" -> section.getCorporateNumber();
            case "establishedOn" -> section.getEstablishedOn();
            case "headOffice" -> section.getHeadOffice();
            case "website" -> section.getWebsite();
            case "mainBusiness" -> section.getMainBusiness();
            default -> throw unknown("business", row);
        };
    }

    static Business.Builder set(Business.Builder builder, GuidelineRow row, Answer<?> answer) {
        checkType(row, answer);
        return switch (row.property()) {
            case "tradeName" -> builder.tradeName(cast(answer));
            case "corporateNumber" -> builder.corporateNumber(cast(answer));
            case "establishedOn" -> builder.establishedOn(cast(answer));
            case "headOffice" -> builder.headOffice(cast(answer));
            case "website" -> builder.website(cast(answer));
            case "mainBusiness" -> builder.mainBusiness(cast(answer));
            default -> throw unknown("business", row);
        };
    }
}
