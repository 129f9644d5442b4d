// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.section.Rows.cast;
import static io.github.clouddisclosure.section.Rows.checkType;
import static io.github.clouddisclosure.section.Rows.unknown;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;

/** Finds the accessor and the setter of each row of {@link Support}, without reflection. */
final class SupportRows {
    private SupportRows() {}

    static Answer<?> get(Support section, GuidelineRow row) {
        return switch (row.property()) {
            case "contact" -> section.getContact();
            case "agency" -> section.getAgency();
            case "businessHours" -> section.getBusinessHours();
            case "supportMeans" -> section.getSupportMeans();
            case "maintenanceNoticePeriod" -> section.getMaintenanceNoticePeriod();
            case "maintenanceNoticeMethod" -> section.getMaintenanceNoticeMethod();
            case "failureNotification" -> section.getFailureNotification();
            case "incidentResponse" -> section.getIncidentResponse();
            case "periodicReports" -> section.getPeriodicReports();
            default -> throw unknown("support", row);
        };
    }

    static Support.Builder set(Support.Builder builder, GuidelineRow row, Answer<?> answer) {
        checkType(row, answer);
        return switch (row.property()) {
            case "contact" -> builder.contact(cast(answer));
            case "agency" -> builder.agency(cast(answer));
            case "businessHours" -> builder.businessHours(cast(answer));
            case "supportMeans" -> builder.supportMeans(cast(answer));
            case "maintenanceNoticePeriod" -> builder.maintenanceNoticePeriod(cast(answer));
            case "maintenanceNoticeMethod" -> builder.maintenanceNoticeMethod(cast(answer));
            case "failureNotification" -> builder.failureNotification(cast(answer));
            case "incidentResponse" -> builder.incidentResponse(cast(answer));
            case "periodicReports" -> builder.periodicReports(cast(answer));
            default -> throw unknown("support", row);
        };
    }
}
