package com.example.disclosures;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints what is wrong with a disclosure, and fails if anything is an error: a step of a build. */
public final class CheckDisclosure {
    private static final DisclosureJson JSON = DisclosureJson.create();
    private static final DisclosureValidator VALIDATOR = DisclosureValidator.create();

    private CheckDisclosure() {}

    public static void main(String[] files) throws IOException {
        boolean hasErrors = false;
        for (String file : files) {
            List<Finding> findings = findings(Path.of(file));
            findings.forEach(finding -> System.out.println(line(file, finding)));
            hasErrors |= findings.stream().anyMatch(Finding::isError);
        }
        System.exit(hasErrors ? 1 : 0);
    }

    static List<Finding> findings(Path file) throws IOException {
        try {
            return VALIDATOR.validate(JSON.read(Files.readAllBytes(file)));
        } catch (DisclosureReadException notADisclosure) {
            return notADisclosure.findings();
        }
    }

    static String line(String file, Finding finding) {
        String row = finding.row().map(GuidelineRow::id).orElse(finding.pointer());
        return file + ": " + finding.severity() + " " + row + " " + finding.message(Locale.JAPANESE);
    }
}
