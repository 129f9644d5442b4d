package io.github.clouddisclosure.promises.personal;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.promises.command.Call;
import io.github.clouddisclosure.promises.command.Output;
import io.github.clouddisclosure.testing.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The career of the representative, in every state and every form of input, is in no report, finding, message or text
 * form.
 */
class PersonalDataTest {
    /** With a radical, which look-alike findings report. */
    private static final String SECRET = "CANARY⼋1975年";

    @TempDir
    private Path folder = Path.of("");

    private CapturedOutput captured = new CapturedOutput();

    @AfterEach
    void nothingIsLoggedOrPrinted() {
        captured.close();
        assertHidden(captured.text());
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
        new Traces(PersonalDataTest::assertHidden).ofDocument(json);
    }

    @ParameterizedTest
    @MethodSource("io.github.clouddisclosure.testing.CareerStates#tables")
    void aTableIsReadWithoutShowingIt(String table) throws IOException {
        String text = table.replace("S", SECRET);
        assertReportsHide("t.txt", text);
        new Outputs(folder, Outputs.READING.negate())
                .each(folder.resolve("t.txt"), Publication::isOne, output -> assertHidden(readable(output)));
        assertReportsHide("twice.txt", text + text);
        String page = TablePage.of(text);
        assertReportsHide("t.html", page + "<p>x<p>" + page);
        assertReportsHide("t.csv", text.replace(",", " ").replace('|', ','));
        new Traces(PersonalDataTest::assertHidden).ofTable(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng.txt", "noreq2.txt", "split2.txt"})
    void tablesThatOnceRevealedTheCareerDoNot(String name) throws IOException {
        String text = Files.readString(Path.of("src", "test", "fuzzing", "bars", "seeds", name));
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
        new Outputs(folder, Outputs.READING).each(file, Publication::isOne, output -> assertHidden(readable(output)));
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

    private static void assertHidden(String shown) {
        for (String piece : List.of("CANARY", "⼋", "1975年", "U+2F0B")) {
            assertFalse(shown.contains(piece), () -> piece + " in " + shown);
        }
    }
}
