package io.github.clouddisclosure.promises.personal;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.promises.Mappers;
import io.github.clouddisclosure.promises.command.Call;
import io.github.clouddisclosure.promises.command.Output;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.grid.BarSeparatedText;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.testing.SharedFiles;
import io.github.clouddisclosure.testing.TextForms;
import io.github.clouddisclosure.text.LookAlikes;
import io.github.clouddisclosure.validation.ConstraintFindings;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/**
 * The career of the representative, in every state and every form of input, is in no report, finding, message or text
 * form.
 */
class PersonalDataTest {
    /** With a radical, which look-alike findings report. */
    private static final String SECRET = "CANARY⼋1975年";

    /** The commands that report on a table in any form. */
    private static final Set<String> READING = Set.of("diff", "import", "validate");

    private static final DisclosureJson JSON = DisclosureJson.create().reportingLookAlikes();
    private static final ValidatorFactory VALIDATION = Validation.buildDefaultValidatorFactory();

    @TempDir
    private Path folder = Path.of("");

    private CapturedOutput captured = new CapturedOutput();

    @AfterEach
    void nothingIsLoggedOrPrinted() {
        captured.close();
        assertHidden(captured.text());
    }

    @AfterAll
    static void close() {
        VALIDATION.close();
    }

    @ParameterizedTest
    @FieldSource("io.github.clouddisclosure.testing.CareerStates#ANSWERS")
    void anAnswerInJsonIsNotShownAnywhere(String answer) throws IOException {
        assertNowhere("{'guideline':'mic-asp-saas-3','personnel':{'representativeCareer':" + answer + "}}");
    }

    @ParameterizedTest
    @FieldSource("io.github.clouddisclosure.testing.CareerStates#ROWS")
    void aSupplementaryRowInJsonIsNotShownAnywhere(String row) throws IOException {
        assertNowhere("{'guideline':'mic-asp-saas-3','supplementary':[{'number':'73'}," + row + "]}");
    }

    private void assertNowhere(String quoted) throws IOException {
        String json = quoted.replace('\'', '"').replace("S", SECRET);
        assertOutputsHide(Files.writeString(folder.resolve("d.json"), json));
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try {
            assertHidden(JSON.validate(bytes));
        } catch (DisclosureReadException refused) {
            assertHidden(refused);
        }
        try {
            assertHidden(JSON.read(bytes));
        } catch (DisclosureReadException refused) {
            assertHidden(refused);
            assertHidden(refused.findings());
        }
        try {
            assertHidden(Mappers.JACKSON_3.readValue(json, Disclosure.class));
        } catch (JacksonException refused) {
            assertHidden(refused);
        }
        try {
            assertHidden(Mappers.JACKSON_2.readValue(json, Disclosure.class));
        } catch (JsonProcessingException refused) {
            assertHidden(refused);
        }
        try {
            assertHidden(DisclosureYaml.create().read(bytes));
        } catch (DisclosureReadException refused) {
            assertHidden(refused);
            assertHidden(refused.findings());
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.clouddisclosure.testing.CareerStates#tables")
    void aTableIsReadWithoutShowingIt(String table) throws IOException {
        String text = table.replace("S", SECRET);
        assertReportsHide("t.txt", text);
        new Outputs(folder, call -> !READING.contains(call.command()))
                .each(folder.resolve("t.txt"), Publication::isOne, output -> assertHidden(readable(output)));
        assertReportsHide("twice.txt", text + text);
        String page = "<table><tr><td>" + text.strip().replace("\n", "<tr><td>").replace("|", "<td>") + "</table>";
        assertReportsHide("t.html", page + "<p>x<p>" + page);
        assertReportsHide("t.csv", text.replace(",", " ").replace('|', ','));
        var reading = TableReader.read(BarSeparatedText.grid(text));
        assertHidden(TextForms.of(reading));
        assertHidden(reading.findings());
        assertHidden(reading.disclosure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng.txt", "noreq2.txt", "split2.txt"})
    void tablesThatOnceRevealedTheCareerDoNot(String name) throws IOException {
        Optional<Path> file = SharedFiles.find("hostile/" + name);
        assumeTrue(file.isPresent(), "the hostile files are not part of the repository");
        String text = Files.readString(file.get());
        assertReportsHide("t.txt", text);
        assertReportsHide("twice.txt", text + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theDigitsOfTheYearAreNotQuoted(String language) throws IOException {
        Optional<Path> file = SharedFiles.find("hostile/career.json");
        assumeTrue(file.isPresent(), "the hostile files are not part of the repository");
        Call call = Call.of("validate NEW --locale " + language);
        for (Output output : call.run(Map.of("NEW", List.of(file.get())), folder)) {
            assertFalse(output.text().matches("(?s).*[⼀九⼋⼆].*"), output.text());
        }
    }

    private void assertReportsHide(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        new Outputs(folder, call -> READING.contains(call.command()))
                .each(file, Publication::isOne, output -> assertHidden(readable(output)));
        Output messages = Call.of("import TABLE -o OUT.json").run(Map.of("TABLE", List.of(file)), folder).stream()
                .filter(output -> output.place() == Output.Place.STANDARD_ERROR)
                .findFirst()
                .orElseThrow();
        assertEquals("exit 0", messages.text());
        Path imported = Files.move(folder.resolve("out.json"), folder.resolve("imported.json"), REPLACE_EXISTING);
        new Outputs(folder, call -> call.command().equals("validate"))
                .each(imported, Publication::isOne, output -> assertHidden(readable(output)));
    }

    /** None of the outputs of the command line shows it, except for those that publish a disclosure. */
    private void assertOutputsHide(Path file) throws IOException {
        new Outputs(folder).each(file, Publication::isOne, output -> assertHidden(readable(output)));
    }

    private static String readable(Output output) {
        return output + output.readable();
    }

    private static void assertHidden(Disclosure disclosure) {
        assertHidden(TextForms.of(disclosure, OfficialTable.of(disclosure, Locale.JAPANESE), disclosure.with(d -> {})));
        assertHidden(DerivedTexts.of(disclosure));
        assertHidden(LookAlikes.find(disclosure));
        Set<ConstraintViolation<Disclosure>> violations =
                VALIDATION.getValidator().validate(disclosure);
        for (ConstraintViolation<?> violation : violations) {
            assertHidden(violation
                    + violation.getMessage()
                    + violation.getInvalidValue()
                    + violation.getLeafBean()
                    + violation.getRootBean()
                    + TextForms.of(violation.getInvalidValue()));
        }
        assertHidden(ConstraintFindings.of(violations));
    }

    private static void assertHidden(List<Finding> findings) {
        for (Finding finding : findings) {
            assertHidden(finding
                    + finding.message(Locale.JAPANESE)
                    + finding.message(Locale.ENGLISH)
                    + finding.arguments()
                    + finding.excerpt()
                    + finding.pointer());
        }
    }

    private static void assertHidden(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            assertHidden(cause + "" + cause.getMessage() + List.of(cause.getSuppressed()));
        }
    }

    private static void assertHidden(String shown) {
        for (String piece : List.of("CANARY", "⼋", "1975年", "U+2F0B")) {
            assertFalse(shown.contains(piece), () -> piece + " in " + shown);
        }
    }
}
