package com.example.disclosures;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the findings on a disclosure. */
public final class CheckDisclosure {
    private CheckDisclosure() {}

    public static void main(String[] files) throws IOException {
        DisclosureJson json = DisclosureJson.create();
        DisclosureValidator validator = DisclosureValidator.create();
        for (String file : files) {
            for (Finding finding : validator.validate(json.read(Files.readAllBytes(Path.of(file))))) {
                System.out.println(finding);
            }
        }
    }
}
