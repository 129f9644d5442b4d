package io.github.clouddisclosure.commandline.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials in {@code disclosure.jar} lists the libraries in it, and no others. */
class BillOfMaterialsIT {
    private static final Jar BUNDLE = Jar.read(Path.of("target", "disclosure.jar"));

    static JsonNode bill() {
        byte[] bill = BUNDLE.files().get("META-INF/sbom/disclosure.cdx.json");
        assumeTrue(bill != null, "an offline build makes no bill of materials");
        return JsonMapper.shared().readTree(bill);
    }

    @Test
    void everyBundledJarIsListedWithItsDigest() {
        Map<String, String> bundled = new TreeMap<>();
        CommandLineJarIT.bundled().forEach(jar -> bundled.put(jar.artifact(), jar.sha256()));
        assertNotEquals(
                null, bundled.remove("disclosure-command-line"), "the program itself is the subject of the bill");
        Map<String, String> listed = new TreeMap<>();
        for (JsonNode component : bill().path("components")) {
            listed.put(component.path("name").asString(), sha256(component));
        }
        assertEquals(bundled, listed);
    }

    @Test
    void theBillIsAboutTheCommandLine() {
        JsonNode bill = bill();
        assertEquals("CycloneDX", bill.path("bomFormat").asString());
        assertEquals(
                "disclosure-command-line", bill.at("/metadata/component/name").asString());
    }

    @Test
    void everyLibraryAndItsLicenceAreInTheListOfDependencies() throws IOException {
        Set<String> listed = Files.readAllLines(Path.of("..", "..", ".ci", "dependencies.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> !cells[3].isEmpty())
                .map(cells -> cells[1] + ' ' + cells[3])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> bundled = new TreeSet<>();
        for (JsonNode component : bill().path("components")) {
            bundled.add(component.path("group").asString()
                    + ':'
                    + component.path("name").asString()
                    + ' '
                    + licenses(component));
        }
        assertEquals(listed, bundled);
    }

    private static String licenses(JsonNode component) {
        return component
                .path("licenses")
                .valueStream()
                .map(license -> license.path("expression")
                        .asString(license.at("/license/id")
                                .asString(license.at("/license/name").asString(""))))
                .collect(Collectors.joining(", "));
    }

    private static String sha256(JsonNode component) {
        for (JsonNode hash : component.path("hashes")) {
            if (hash.path("alg").asString().equals("SHA-256")) {
                return hash.path("content").asString();
            }
        }
        return "";
    }
}
