// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.section.Rows.cast;
import static io.github.clouddisclosure.section.Rows.checkType;
import static io.github.clouddisclosure.section.Rows.unknown;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;

/** Finds the accessor and the setter of each row of {@link Personnel}, without reflection. */
final class PersonnelRows {
    private PersonnelRows() {}

    static Answer<?> get(Personnel section, GuidelineRow row) {
        return switch (row.property()) {
            case "representativeName" -> section.getRepresentativeName();
            case "representativeCareer" -> section.getRepresentativeCareer();
            case "officerCount" -> section.getOfficerCount();
            case "regularEmployeeCount" -> section.getRegularEmployeeCount();
            default -> throw unknown("personnel", row);
        };
    }

    static Personnel.Builder set(Personnel.Builder builder, GuidelineRow row, Answer<?> answer) {
        checkType(row, answer);
        return switch (row.property()) {
            case "representativeName" -> builder.representativeName(cast(answer));
            case "representativeCareer" -> builder.representativeCareer(cast(answer));
            case "officerCount" -> builder.officerCount(cast(answer));
            case "regularEmployeeCount" -> builder.regularEmployeeCount(cast(answer));
            default -> throw unknown("personnel", row);
        };
    }
}
