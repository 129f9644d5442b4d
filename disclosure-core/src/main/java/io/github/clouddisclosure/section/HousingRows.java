// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.section.Rows.cast;
import static io.github.clouddisclosure.section.Rows.checkType;
import static io.github.clouddisclosure.section.Rows.unknown;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;

/** Finds the accessor and the setter of each row of {@link Housing}, without reflection. */
final class HousingRows {
    private HousingRows() {}

    static Answer<?> get(Housing section, GuidelineRow row) {
        return switch (row.property()) {
            case "dedicatedBuilding" -> section.getDedicatedBuilding();
            case "location" -> section.getLocation();
            case "seismicRating" -> section.getSeismicRating();
            case "seismicIsolation" -> section.getSeismicIsolation();
            case "uninterruptiblePower" -> section.getUninterruptiblePower();
            case "redundantPowerFeeds" -> section.getRedundantPowerFeeds();
            case "emergencyPower" -> section.getEmergencyPower();
            case "fireSuppression" -> section.getFireSuppression();
            case "fireDetection" -> section.getFireDetection();
            case "directLightningProtection" -> section.getDirectLightningProtection();
            case "inducedLightningProtection" -> section.getInducedLightningProtection();
            case "airConditioning" -> section.getAirConditioning();
            case "entryRecords" -> section.getEntryRecords();
            case "surveillanceCameras" -> section.getSurveillanceCameras();
            case "personalAuthentication" -> section.getPersonalAuthentication();
            default -> throw unknown("housing", row);
        };
    }

    static Housing.Builder set(Housing.Builder builder, GuidelineRow row, Answer<?> answer) {
        checkType(row, answer);
        return switch (row.property()) {
            case "dedicatedBuilding" -> builder.dedicatedBuilding(cast(answer));
            case "location" -> builder.location(cast(answer));
            case "seismicRating" -> builder.seismicRating(cast(answer));
            case "seismicIsolation" -> builder.seismicIsolation(cast(answer));
            case "uninterruptiblePower" -> builder.uninterruptiblePower(cast(answer));
            case "redundantPowerFeeds" -> builder.redundantPowerFeeds(cast(answer));
            case "emergencyPower" -> builder.emergencyPower(cast(answer));
            case "fireSuppression" -> builder.fireSuppression(cast(answer));
            case "fireDetection" -> builder.fireDetection(cast(answer));
            case "directLightningProtection" -> builder.directLightningProtection(cast(answer));
            case "inducedLightningProtection" -> builder.inducedLightningProtection(cast(answer));
            case "airConditioning" -> builder.airConditioning(cast(answer));
            case "entryRecords" -> builder.entryRecords(cast(answer));
            case "surveillanceCameras" -> builder.surveillanceCameras(cast(answer));
            case "personalAuthentication" -> builder.personalAuthentication(cast(answer));
            default -> throw unknown("housing", row);
        };
    }
}
