package io.github.clouddisclosure.commandline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.clouddisclosure.commandline.findings.CheckedFile;
import io.github.clouddisclosure.commandline.input.DisclosureFiles;
import io.github.clouddisclosure.commandline.input.InputFiles;
import io.github.clouddisclosure.testing.CareerStates;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which lines of a checked file can be shown: none that may say something about the life of the representative. */
class CheckedFileLinesTest {
    private static final String SECRET = "CANARY";

    @TempDir
    private Path folder = Path.of("");

    private CheckedFile check(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return check(file.toString());
    }

    private static CheckedFile check(String file) {
        DisclosureFiles files = new DisclosureFiles(
                new InputFiles(InputStream.nullInputStream()), Optional.empty(), StandardCharsets.UTF_8);
        return new FileChecker(files, DisclosureValidator.create(), Optional.empty()).check(file);
    }

    private static List<String> shown(CheckedFile file) {
        return IntStream.range(0, 1_000)
                .boxed()
                .flatMap(line -> file.source().line(line).stream())
                .toList();
    }

    @Test
    void theLinesOfATextAreThoseThatFindingsName() throws IOException {
        CheckedFile file = check("t.json", "\uFEFF{\r\n\"guideline\": \"mic-asp-saas-3\",\r\"x\": 1,\n\n\"y\": 1}");
        assertEquals(Optional.of("{"), file.source().line(1));
        assertEquals(Optional.of("\"x\": 1,"), file.source().line(3));
        assertEquals(Optional.of("\"y\": 1}"), file.source().line(5));
        assertEquals(Optional.empty(), file.source().line(0));
        assertEquals(Optional.empty(), file.source().line(6));
    }

    @Test
    void aWorkbookAndAPageHaveNoLines() {
        assertEquals(List.of(), shown(check("../examples/complete.xlsx")));
        assertEquals(List.of(), shown(check("../examples/complete.html")));
    }

    static List<String> answers() {
        return CareerStates.ANSWERS;
    }

    static List<String> rows() {
        return CareerStates.ROWS;
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theCareerInJsonIsNotShown(String answer) throws IOException {
        String json = ("{\n'guideline':'mic-asp-saas-3',\n'personnel':{\n'representativeCareer':\n"
                        + answer.replace(",", ",\n") + "\n},\n'housing':{'x':1}}")
                .replace('\'', '"')
                .replace("S", SECRET);
        List<String> lines = shown(check("t.json", json));
        assertFalse(String.join("\n", lines).contains(SECRET), () -> lines.toString());
        assertEquals("{", lines.get(0));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void supplementaryRowsInJsonAreNotShown(String row) throws IOException {
        String json = ("{'guideline':'mic-asp-saas-3',\n'supplementary':[\n{'number':'73'},\n" + row.replace(",", ",\n")
                        + "]}")
                .replace('\'', '"')
                .replace("S", SECRET);
        List<String> lines = shown(check("t.json", json));
        assertFalse(String.join("\n", lines).contains(SECRET), () -> lines.toString());
    }

    @Test
    void aNameInTheWrongPlaceIsRecognisedWithoutQuotes() throws IOException {
        List<String> lines = shown(check("t.json", "{\nrepresentativeCareer: 'CANARY\nCANARY',\nx: 1}"));
        assertEquals(List.of("{", "x: 1}"), lines);
    }

    @Test
    void aPersonInYamlIsNotShownHoweverItIsWritten() throws IOException {
        String yaml = """
                guideline: mic-asp-saas-3
                personel:
                  representativeName: 見本 花子
                  representativeCareer: CANARY
                  officerCount: 5
                personnel: {representativeName: 見本, representativeCareer: "CANARY
                CANARY: x"}
                finance:
                  capital: -1
                "supplementary":
                - answer: CANARY
                  number: 6
                housing:
                  representativeCareer: "CANARY
                CANARY"
                terminal:
                """;
        assertEquals(
                List.of(
                        "guideline: mic-asp-saas-3",
                        "personel:",
                        "  officerCount: 5",
                        "finance:",
                        "  capital: -1",
                        "housing:",
                        "terminal:"),
                shown(check("t.yaml", yaml)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theCareerInYamlIsNotShownInAnyForm(String answer) throws IOException {
        String yaml = "guideline: mic-asp-saas-3\npersonnel:\n  representativeCareer: "
                + answer.replace("S", SECRET).replace(",", ",\n")
                + "\nhousing:\n  fireDetection: yes\n";
        List<String> lines = shown(check("t.yaml", yaml));
        assertFalse(String.join("\n", lines).contains(SECRET), () -> lines.toString());
        assertEquals("  fireDetection: yes", lines.get(lines.size() - 1));
    }

    static Stream<String> tables() {
        return CareerStates.tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theCareerInATableIsNotShown(String table) throws IOException {
        String text = table.replace("S", SECRET);
        List<String> lines = shown(check("t.txt", text));
        assertFalse(String.join("\n", lines).contains(SECRET), () -> lines.toString());
        assertFalse(lines.isEmpty());
        String csv = text.replace(",", " ").replace('|', ',').replace(SECRET, "\"CANARY\n\nCANARY\"");
        List<String> ofCsv = shown(check("t.csv", csv));
        assertFalse(String.join("\n", ofCsv).contains(SECRET), () -> ofCsv.toString());
    }
}
