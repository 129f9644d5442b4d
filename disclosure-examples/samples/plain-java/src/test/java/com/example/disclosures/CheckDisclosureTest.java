package com.example.disclosures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckDisclosureTest {
    @TempDir
    Path folder;

    @Test
    void aFindingOnARowNamesTheRow() throws IOException {
        List<Finding> findings = findings("{\"guideline\":\"mic-asp-saas-3\"}");
        String lines = findings.stream()
                .map(finding -> CheckDisclosure.line("draft.json", finding))
                .toList()
                .toString();
        assertTrue(lines.contains("draft.json: ERROR 84.1 "), lines);
    }

    @Test
    void aFindingOnTheFormNamesThePlace() throws IOException {
        Finding finding =
                findings("{\"guideline\":\"mic-asp-saas-3\",\n\"hosing\":{}}").get(0);
        assertEquals("/hosing", finding.pointer());
        assertEquals(2, finding.position().orElseThrow().line());
    }

    private List<Finding> findings(String json) throws IOException {
        return CheckDisclosure.findings(Files.writeString(folder.resolve("disclosure.json"), json));
    }
}
