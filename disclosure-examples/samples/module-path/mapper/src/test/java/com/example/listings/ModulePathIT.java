package com.example.listings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureModule;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The application on the module path, as a virtual machine of its own. */
class ModulePathIT {
    @Test
    void theProviderFindsWhatTheValidatorFinds() throws Exception {
        Disclosure disclosure = JsonMapper.builder()
                .addModule(new DisclosureModule())
                .build()
                .readValue(Files.readAllBytes(Path.of("listing.json")), Listing.class)
                .disclosure();
        List<String> expected = DisclosureValidator.create().validate(disclosure).stream()
                .map(Finding::toString)
                .map(finding -> finding.replace("at \"", "at \"/disclosure"))
                .toList();
        assertFalse(expected.isEmpty());
        assertEquals(expected, run());
    }

    private static List<String> run() throws Exception {
        String modules =
                Path.of("target", "modules") + File.pathSeparator + Path.of("target", "disclosures-mapper-1.0.0.jar");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        modules,
                        "-m",
                        "com.example.listings/com.example.listings.CheckListing",
                        "listing.json")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.lines().toList();
    }
}
