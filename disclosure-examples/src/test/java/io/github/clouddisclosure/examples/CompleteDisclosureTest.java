package io.github.clouddisclosure.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.table.HtmlPage;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.validation.DisclosureValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The complete example: every row answered with a value, and nothing to find. */
class CompleteDisclosureTest {
    private static final Path FILE = Path.of("examples", "complete.json");
    private static final DisclosureJson JSON =
            DisclosureJson.create().withValidator(DisclosureValidator.asOf(LocalDate.of(2026, 11, 23)));

    @Test
    void theFileAndTheCodeAreTheSameDisclosure() throws IOException {
        Disclosure built = CompleteDisclosure.build();
        assertEquals(built, JSON.read(FILE));
        assertArrayEquals(Files.readAllBytes(FILE), JSON.write(built));
    }

    @Test
    void thePageIsTheOneOfTheDisclosure() throws IOException {
        assertEquals(
                HtmlPage.write(OfficialTable.of(CompleteDisclosure.build(), Locale.JAPANESE)),
                Files.readString(Path.of("examples", "complete.html")),
                "render examples/complete.json -o examples/complete.html");
    }

    @Test
    void everyRowStatesAValue() {
        Disclosure disclosure = CompleteDisclosure.build();
        Guideline.aspSaas3()
                .items()
                .forEach(item -> assertInstanceOf(Stated.class, disclosure.answer(item), item.toString()));
    }

    @Test
    void nothingIsFound() throws IOException {
        assertEquals(List.of(), JSON.validate(FILE));
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertEquals(Set.of(), factory.getValidator().validate(CompleteDisclosure.build()));
        }
    }
}
