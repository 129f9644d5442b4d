package io.github.clouddisclosure.commandline.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No library in {@code disclosure.jar} has a vulnerability that the export of osv.dev knows. */
class KnownVulnerabilitiesIT {
    @Test
    void noBundledLibraryHasAKnownVulnerability() throws IOException {
        String export = System.getProperty("osv", "");
        assumeTrue(
                !export.isEmpty(),
                "-Dosv=FILE names the export of osv.dev for Maven: "
                        + "https://osv-vulnerabilities.storage.googleapis.com/Maven/all.zip");
        JsonNode components = BillOfMaterialsIT.bill().path("components");
        int records = 0;
        List<String> found = new ArrayList<>();
        try (ZipFile zip = new ZipFile(Path.of(export).toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                Vulnerability vulnerability = read(zip, entry);
                records++;
                components
                        .valueStream()
                        .filter(component -> vulnerability.affects(
                                component.path("group").asString()
                                        + ':'
                                        + component.path("name").asString(),
                                component.path("version").asString()))
                        .forEach(component -> found.add(component.path("purl").asString() + ' ' + vulnerability.id()));
            }
        }
        assertNotEquals(0, records, "the export is empty");
        assertEquals(List.of(), found);
    }

    private static Vulnerability read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return new Vulnerability(JsonMapper.shared().readTree(content));
        }
    }
}
