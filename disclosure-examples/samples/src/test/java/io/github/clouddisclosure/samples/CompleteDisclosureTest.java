package io.github.clouddisclosure.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.table.HtmlPage;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.tablefiles.OfficialWorkbook;
import io.github.clouddisclosure.testing.CommittedFile;
import io.github.clouddisclosure.validation.DisclosureValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The complete example: every row is answered with a value, and validation finds nothing. */
class CompleteDisclosureTest {
    private static final Path FOLDER = Path.of("..", "examples");
    private static final Path FILE = FOLDER.resolve("complete.json");
    private static final DisclosureJson JSON =
            DisclosureJson.create().withValidator(DisclosureValidator.asOf(LocalDate.of(2026, 11, 23)));

    @Test
    void itsTextFormIsShort() {
        String logged = CompleteDisclosure.build().toString();
        assertTrue(logged.length() <= 300, logged);
    }

    @Test
    void theFileAndTheCodeAreTheSameDisclosure() throws IOException {
        Disclosure built = CompleteDisclosure.build();
        CommittedFile.assertHolds(FILE, JSON.write(built));
        assertEquals(built, JSON.read(FILE));
    }

    @Test
    void theSampleInPlainJavaHasTheSameFile() throws IOException {
        CommittedFile.assertHolds(Path.of("plain-java", "disclosure.json"), JSON.write(CompleteDisclosure.build()));
    }

    @Test
    void thePageIsThatOfTheDisclosure() throws IOException {
        CommittedFile.assertHolds(
                FOLDER.resolve("complete.html"),
                HtmlPage.write(OfficialTable.of(CompleteDisclosure.build(), Locale.JAPANESE)));
    }

    /** Compares the parts, not the file: compression depends on the Java version. */
    @Test
    void theWorkbookIsThatOfTheDisclosure(@TempDir Path folder) throws IOException {
        Path committed = FOLDER.resolve("complete.xlsx");
        Path written = folder.resolve("complete.xlsx");
        try (OutputStream out = Files.newOutputStream(written)) {
            OfficialWorkbook.write(OfficialTable.of(CompleteDisclosure.build(), Locale.JAPANESE), out);
        }
        if (!Files.exists(committed) || !parts(written).equals(parts(committed))) {
            CommittedFile.assertHolds(committed, Files.readAllBytes(written));
        }
    }

    private static Map<String, String> parts(Path workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void everyRowStatesAValue() {
        Disclosure disclosure = CompleteDisclosure.build();
        Guideline.aspSaas3()
                .rows()
                .forEach(row -> assertInstanceOf(Stated.class, disclosure.answer(row), row.toString()));
    }

    @Test
    void thereIsNoAdvice() {
        assertEquals(
                List.of(),
                DisclosureValidator.asOf(LocalDate.of(2026, 11, 23))
                        .withAdvice()
                        .validate(CompleteDisclosure.build()));
    }

    @Test
    void thereAreNoFindings() throws IOException {
        assertEquals(List.of(), JSON.validate(FILE));
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertEquals(
                    Set.of(),
                    factory.getValidator().validate(CompleteDisclosure.build(), Default.class, Warnings.class));
        }
    }
}
