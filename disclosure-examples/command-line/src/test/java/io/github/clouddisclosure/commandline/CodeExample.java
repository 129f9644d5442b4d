package io.github.clouddisclosure.commandline;

import io.github.clouddisclosure.commandline.output.Failure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.table.grid.TableReadException;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.tablefiles.TableForm;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file with a finding of a code, and all its findings: one for each code, named after the code.
 *
 * @param code the code
 * @param file the file; it does not exist for the code of a file that cannot be read
 * @param findings the findings
 * @param endsReading whether nothing is read from the file because of them
 */
record CodeExample(FindingCode code, Path file, List<Finding> findings, boolean endsReading) {
    static final Path FOLDER = Path.of("..", "..", "disclosure-core", "docs", "codes");

    private static final DisclosureJson JSON = DisclosureJson.create()
            .withValidator(DisclosureValidator.asOf(LocalDate.of(2026, 11, 23)).withAdvice())
            .reportingLookAlikes();

    private static final DisclosureYaml YAML = DisclosureYaml.create();

    static CodeExample of(FindingCode code) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Path file = files.filter(known -> known.getFileName().toString().startsWith(code.code() + '.'))
                    .findFirst()
                    .orElse(FOLDER.resolve(code + ".json"));
            return of(code, file);
        }
    }

    private static CodeExample of(FindingCode code, Path file) throws IOException {
        try {
            return new CodeExample(code, file, found(file), false);
        } catch (DisclosureReadException noDisclosure) {
            return new CodeExample(code, file, noDisclosure.findings(), true);
        } catch (TableReadException noTable) {
            return new CodeExample(code, file, List.of(noTable.finding()), true);
        } catch (NoSuchFileException missing) {
            Finding unreadable = Finding.at("", FindingCode.UNREADABLE, Failure.of(missing, file));
            return new CodeExample(code, file, List.of(unreadable), true);
        }
    }

    private static List<Finding> found(Path file) throws IOException {
        if (file.toString().endsWith(".yaml")) {
            return YAML.validate(file);
        }
        return isJson(file) ? JSON.validate(file) : table(file);
    }

    private static List<Finding> table(Path file) throws IOException {
        TableForm form = TableForm.of(file).orElseThrow();
        return TableReader.read(form.read(Files.readAllBytes(file), StandardCharsets.UTF_8))
                .findings();
    }

    private static boolean isJson(Path file) {
        return file.toString().endsWith(".json");
    }

    /** What findings of the code are about. */
    LocalizedText subject() {
        if (endsReading) {
            return new LocalizedText("ファイル", "file");
        }
        if (!isJson(file)) {
            return new LocalizedText("表", "table");
        }
        return fitsTheForm() ? new LocalizedText("回答", "answer") : new LocalizedText("JSON の形式", "JSON form");
    }

    private boolean fitsTheForm() {
        try {
            JSON.read(file);
            return true;
        } catch (DisclosureReadException doesNotFit) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether there is a file to show. */
    boolean hasFile() {
        return Files.exists(file);
    }

    /** The text of the file. */
    String text() throws IOException {
        boolean isUtf8 = code != FindingCode.NOT_UTF_8;
        return Files.readString(file, isUtf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-31j"));
    }

    /** The finding of the code. */
    Finding finding() {
        return findings.stream()
                .filter(found -> found.code() == code)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return code.code();
    }
}
