package com.example.disclosures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The image that jlink made, with its own class-data archive. */
class LinkedImageIT {
    private static final Path JAVA = Path.of("target", "image", "bin", "java");
    private static final String MAIN = "com.example.disclosures/com.example.disclosures.CheckDisclosure";

    @Test
    void theImageFindsWhatTheValidatorFinds() throws Exception {
        List<String> expected =
                DisclosureValidator.create()
                        .validate(DisclosureJson.create().read(Files.readAllBytes(Path.of("draft.json"))))
                        .stream()
                        .map(Finding::toString)
                        .toList();
        assertFalse(expected.isEmpty());
        assertEquals(expected, run("-m", MAIN, "draft.json"));
    }

    @Test
    void theImageHoldsNoDatabindAndNoProvider() throws Exception {
        List<String> modules = run("--list-modules");
        assertTrue(modules.stream().anyMatch(module -> module.startsWith("io.github.clouddisclosure.jackson")));
        assertFalse(modules.stream().anyMatch(module -> module.matches(".*(databind|validator).*")), modules::toString);
    }

    @Test
    void theClassesComeFromTheArchiveOfTheImage() throws Exception {
        List<String> lines = run("-Xlog:class+load", "-m", MAIN, "draft.json");
        List<String> loaded = lines.stream()
                .filter(line -> line.contains(" io.github.clouddisclosure.Disclosure source: "))
                .toList();
        assertEquals(1, loaded.size(), loaded::toString);
        assertTrue(loaded.get(0).contains("shared objects file"), loaded::toString);
    }

    private static List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of(JAVA.toString()), Stream.of(arguments)).toList();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.lines().toList();
    }
}
