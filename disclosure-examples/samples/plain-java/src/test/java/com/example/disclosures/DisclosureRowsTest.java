package com.example.disclosures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.jackson.DisclosureJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A test for each row of the guideline, and one for what is about no row. */
class DisclosureRowsTest {
    @TestFactory
    Stream<DynamicTest> thereAreNoErrors() throws IOException {
        List<Finding> findings = DisclosureJson.create().validate(Path.of("disclosure.json"));
        Stream<Optional<GuidelineRow>> rows = Stream.concat(
                Stream.of(Optional.empty()),
                Guideline.aspSaas3().rows().stream().map(Optional::of));
        return rows.map(row -> {
            Stream<Finding> errors = findings.stream()
                    .filter(Finding::isError)
                    .filter(error -> error.row().equals(row));
            List<String> texts =
                    errors.map(error -> error.text(Locale.JAPANESE)).toList();
            String name = row.map(of -> of.id() + " " + of.item().ja()).orElse("form");
            return dynamicTest(name, () -> assertEquals(List.of(), texts));
        });
    }
}
