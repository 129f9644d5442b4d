package com.example.listings;

import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureModule;
import io.github.clouddisclosure.validation.ConstraintFindings;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/** Prints the findings of a provider on listings. */
public final class CheckListing {
    private CheckListing() {}

    public static void main(String[] files) throws IOException {
        // On the module path nothing looks for modules of Jackson.
        JsonMapper mapper =
                JsonMapper.builder().addModule(new DisclosureModule()).build();
        // No expression language is needed: no message of this library uses it.
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            for (String file : files) {
                Listing listing = mapper.readValue(Files.readAllBytes(Path.of(file)), Listing.class);
                for (Finding finding :
                        ConstraintFindings.of(validator.validate(listing, Default.class, Warnings.class))) {
                    System.out.println(finding);
                }
            }
        }
    }
}
