package io.github.clouddisclosure.benchmarks.linear.growth;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.jackson.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Documents in JSON, and readers for any size of them. */
final class Json {
    private static final int MUCH = 100_000_000;
    private static final DisclosureJson JSON =
            DisclosureJson.create().withLimits(new ReadLimits(MUCH, MUCH, MUCH, MUCH, MUCH, MUCH, MUCH));

    private Json() {}

    static byte[] document(String fields) {
        return ("{\"guideline\":\"mic-asp-saas-3\"," + fields + '}').getBytes(StandardCharsets.UTF_8);
    }

    /** A document in which every row has the same answer, in JSON. */
    static byte[] everyRow(String answer) {
        Map<Section, List<GuidelineRow>> sections = Guideline.aspSaas3().rows().stream()
                .filter(row -> row.section() != Section.DISCLOSURE_DATE)
                .collect(Collectors.groupingBy(GuidelineRow::section, LinkedHashMap::new, Collectors.toList()));
        return document(sections.entrySet().stream()
                .map(entry -> '"' + entry.getKey().key() + "\":{" + rows(entry.getValue(), answer) + '}')
                .collect(Collectors.joining(",")));
    }

    /** A document in which every row of one section has the same answer, in JSON. */
    static byte[] everyRow(Section section, String answer) {
        List<GuidelineRow> rows = Guideline.aspSaas3().rows().stream()
                .filter(row -> row.section() == section)
                .toList();
        return document('"' + section.key() + "\":{" + rows(rows, answer) + '}');
    }

    private static String rows(List<GuidelineRow> rows, String answer) {
        return rows.stream().map(row -> '"' + row.property() + "\":" + answer).collect(Collectors.joining(","));
    }

    static Disclosure read(byte[] json) {
        return JSON.read(json);
    }

    static List<Finding> validate(byte[] json) {
        return JSON.reportingLookAlikes().validate(json);
    }

    /** Reads a text that is no disclosure, or one with problems. */
    static void refuse(byte[] json) {
        try {
            JSON.read(json);
        } catch (DisclosureReadException refused) {
            return;
        }
        throw new AssertionError("nothing was wrong");
    }

    static byte[] write(Disclosure disclosure) {
        return JSON.write(disclosure);
    }
}
