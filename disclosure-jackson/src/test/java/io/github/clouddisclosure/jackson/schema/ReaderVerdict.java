package io.github.clouddisclosure.jackson.schema;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What the reader says about the form of a document.
 *
 * @param problems the codes of the problems; empty if the document is of the form
 */
record ReaderVerdict(Set<FindingCode> problems) {
    private static final DisclosureJson JSON = DisclosureJson.create();

    static ReaderVerdict on(JsonNode document) {
        return on(Json.bytes(document));
    }

    static ReaderVerdict on(byte[] document) {
        try {
            JSON.read(document);
            return new ReaderVerdict(Set.of());
        } catch (DisclosureReadException refused) {
            return new ReaderVerdict(
                    refused.findings().stream().map(Finding::code).collect(Collectors.toSet()));
        }
    }

    boolean accepts() {
        return problems.isEmpty();
    }
}
