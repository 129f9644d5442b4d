package io.github.clouddisclosure.jackson.pages;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.jackson.DisclosureJson;
import java.util.List;

/** Findings with a fix of each kind. */
final class SampleFindings {
    private static final String DOCUMENT = """
            {
              "guideline": "mic-asp-saas-3",
              "housing": {
                "fireDetection": "有り",
                "siesmicRating": "6強"
              }
            }
            """;

    private SampleFindings() {}

    static List<Finding> all() {
        return DisclosureJson.create().validate(DOCUMENT).stream()
                .filter(finding -> finding.code() != FindingCode.MANDATORY_UNANSWERED)
                .toList();
    }
}
