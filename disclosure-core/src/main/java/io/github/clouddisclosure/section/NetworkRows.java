// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.section.Rows.cast;
import static io.github.clouddisclosure.section.Rows.checkType;
import static io.github.clouddisclosure.section.Rows.unknown;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;

/** Finds the accessor and the setter of each row of {@link Network}, without reflection. */
final class NetworkRows {
    private NetworkRows() {}

    static Answer<?> get(Network section, GuidelineRow row) {
        return switch (row.property()) {
            case "centerLine" -> section.getCenterLine();
            case "centerBandwidth" -> section.getCenterBandwidth();
            case "firewall" -> section.getFirewall();
            case "intrusionDetection" -> section.getIntrusionDetection();
            case "userAuthentication" -> section.getUserAuthentication();
            case "spoofingProtection" -> section.getSpoofingProtection();
            case "networkEncryption" -> section.getNetworkEncryption();
            case "recommendedLine" -> section.getRecommendedLine();
            case "lineResponsibility" -> section.getLineResponsibility();
            case "recommendedBandwidth" -> section.getRecommendedBandwidth();
            default -> throw unknown("network", row);
        };
    }

    static Network.Builder set(Network.Builder builder, GuidelineRow row, Answer<?> answer) {
        checkType(row, answer);
        return switch (row.property()) {
            case "centerLine" -> builder.centerLine(cast(answer));
            case "centerBandwidth" -> builder.centerBandwidth(cast(answer));
            case "firewall" -> builder.firewall(cast(answer));
            case "intrusionDetection" -> builder.intrusionDetection(cast(answer));
            case "userAuthentication" -> builder.userAuthentication(cast(answer));
            case "spoofingProtection" -> builder.spoofingProtection(cast(answer));
            case "networkEncryption" -> builder.networkEncryption(cast(answer));
            case "recommendedLine" -> builder.recommendedLine(cast(answer));
            case "lineResponsibility" -> builder.lineResponsibility(cast(answer));
            case "recommendedBandwidth" -> builder.recommendedBandwidth(cast(answer));
            default -> throw unknown("network", row);
        };
    }
}
