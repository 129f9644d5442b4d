package io.github.clouddisclosure.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureModule;
import io.github.clouddisclosure.jackson.DisclosureReadException;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The career of the representative, in every state and every form of input, is in no report, finding, message or text
 * form.
 */
public class PersonalDataTest {
    /** With a radical, which look-alike findings report. */
    private static final String SECRET = "CANARY⼋1975年";

    private static final DisclosureJson JSON = DisclosureJson.create().reportingLookAlikes();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DisclosureModule()).build();
    private static final ValidatorFactory VALIDATION = Validation.buildDefaultValidatorFactory();

    /** The content of row 6.2: each state, and each malformed one. */
    public static final List<String> ANSWERS = List.of(
            "'S'",
            "{'text':'S'}",
            "{'value':'S'}",
            "{'value':' ','note':'S'}",
            "{'value':'S','note':' '}",
            "{'value':' ','text':'S'}",
            "{'text':' S '}",
            "{'withheld':true,'note':'S'}",
            "{'withheld':true,'text':'S'}",
            "{'notApplicable':true,'note':'S'}",
            "{'notApplicable':true,'text':'S'}",
            "{'value':'S','withheld':true}",
            "{'value':'S','detail':'S'}",
            "{'note':'S'}",
            "{'S':1}",
            "{'S':{'S':['S']},'value':'S'}",
            "{'value':{'S':'S'}}",
            "{'value':['S']}",
            "{'value':'S','value':'S'}",
            "{'name':'S','title':'S'}",
            "['S']",
            "'S','representativeCareer':'S'",
            "'S','representativeCareer':{'S':'S'}",
            "S",
            "{S:1}",
            "{'value':S}",
            "'S",
            "'S\n'",
            "'S\\S'",
            "'S' S");

    /** The content of the supplementary rows. */
    public static final List<String> ROWS = List.of(
            "{'number':'6','answer':'S'}",
            "{'number':'6.2','prescription':'S','answer':'非公開'}",
            "{'item':'代表者経歴','answer':'S','section':'S','category':'S','requirement':'S'}",
            "{'prescription':'Career of the representative','answer':'S'}",
            "{'category':'代表者の生年月日','answer':'S','number':'S'}",
            "{'number':'6','S':'S'}",
            "{'item':'略歴','answer':['S']}",
            "{'item':'略歴','answer':'S','answer':'S'}",
            "{'item':'略歴','answer':S}",
            "'S'");

    @TempDir
    private Path folder = Path.of("");

    @AfterAll
    static void close() {
        VALIDATION.close();
    }

    @ParameterizedTest
    @FieldSource("ANSWERS")
    void anAnswerInJsonIsNotShownAnywhere(String answer) throws IOException {
        assertNowhere("{'guideline':'mic-asp-saas-3','personnel':{'representativeCareer':" + answer + "}}");
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void aSupplementaryRowInJsonIsNotShownAnywhere(String row) throws IOException {
        assertNowhere("{'guideline':'mic-asp-saas-3','supplementary':[{'number':'73'}," + row + "]}");
    }

    private void assertNowhere(String quoted) throws IOException {
        String json = quoted.replace('\'', '"').replace("S", SECRET);
        Path file = Files.writeString(folder.resolve("d.json"), json);
        for (String language : List.of("ja", "en")) {
            for (String format : List.of("text", "json")) {
                for (String command : List.of("validate", "propose")) {
                    CommandRun run = CommandRun.of(command, file.toString(), "--locale", language, "--format", format);
                    assertHidden(run.out() + run.err());
                }
            }
            for (String format : List.of("sarif", "junit", "github")) {
                CommandRun run = CommandRun.of("validate", file.toString(), "--locale", language, "--format", format);
                assertHidden(run.out() + run.err());
            }
        }
        assertChangesHide(file);
        Path baseline = folder.resolve("baseline.json");
        Files.deleteIfExists(baseline);
        CommandRun.of("validate", file.toString(), "--baseline", baseline.toString(), "--write-baseline");
        assertHidden(Files.exists(baseline) ? Files.readString(baseline) : "");
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
            assertHidden(MAPPER.readValue(json, Disclosure.class));
        } catch (JacksonException refused) {
            assertHidden(refused);
        }
    }

    /**
     * Tables, with S for the career; each with the row of the name above it and that of the officers below it, and
     * without.
     */
    public static Stream<String> tables() {
        String career = " | | | 代表者経歴(生年月日、学歴、業務履歴、資格等) | 必須 | ";
        String english = " | | | Career of the representative (date of birth, education, work history,"
                + " qualifications, etc.) | 必須 | ";
        return Stream.of(
                        career + "S |",
                        career + "非公開(S) |",
                        career + "該当なし S |",
                        career + "S |\n" + career + "S |",
                        career + "S |\n" + english + "S |",
                        english + "S |\n" + english + "S |",
                        "代表者経歴 | S",
                        "代表者経歴(生年月日、学歴、業務履歴、資格等) | S",
                        career + "|\n | | | | | S |",
                        career + "|\nS",
                        " | | | | | S |\n" + career + "S",
                        " | | | 代表者の略歴 | 必須 | S |",
                        " | | | S | 必須 | 代表者経歴(生年月日、学歴、業務履歴、資格等) |",
                        "S |" + career + "S | S |",
                        "1975 | | | 代表者経歴(生年月日、学歴、業務履歴、資格等) | 必須 | S |")
                .flatMap(rows -> Stream.of(
                        rows, "6 | 経営者 | 代表者 | 代表者氏名 | 必須 | 山田 |\n" + rows + "\n7 | 役員 | 役員 | 役員数 | 選択 | 四人ほど |"))
                .map(rows -> "No. | 種別 | 項目 | 規程内容 | 必須/選択 | 内容 |\n" + "2 | 事業者 | 事業者名 | 事業者の正式名称(商号) | 必須 | 株式会社A |\n"
                        + rows + '\n');
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableIsReadWithoutShowingIt(String table) throws IOException {
        String text = table.replace("S", SECRET);
        assertReportsHide("t.txt", text);
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
        CommandRun run = CommandRun.of("validate", file.get().toString(), "--locale", language);
        assertFalse(run.out().matches("(?s).*[⼀九⼋⼆].*"), run.out());
    }

    private void assertReportsHide(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        assertChangesHide(file);
        String output = folder.resolve("out.json").toString();
        for (String language : List.of("ja", "en")) {
            for (List<String> form : List.of(
                    List.of("--report", "text"),
                    List.of("--report", "text", "--every-row"),
                    List.of("--report", "json"))) {
                CommandRun run = CommandRun.of(Stream.concat(
                                Stream.of("import", file.toString(), "-o", output, "--locale", language), form.stream())
                        .toArray(String[]::new));
                assertEquals(0, run.exit(), run.err());
                assertHidden(run.out() + run.err());
            }
            for (String validated : List.of(output, file.toString())) {
                for (String format : List.of("text", "json")) {
                    CommandRun run = CommandRun.of("validate", validated, "--locale", language, "--format", format);
                    assertHidden(run.out() + run.err());
                }
            }
        }
    }

    /** Neither does a change log show it, whether it was added or removed. */
    private static void assertChangesHide(Path file) {
        for (String format : List.of("text", "json", "markdown", "html")) {
            CommandRun added = CommandRun.of("diff", "/dev/null", file.toString(), "--format", format);
            assertHidden(added.out() + added.err());
            CommandRun removed = CommandRun.of("diff", file.toString(), "/dev/null", "--format", format);
            assertHidden(removed.out() + removed.err());
        }
    }

    private static void assertHidden(Disclosure disclosure) {
        assertHidden(TextForms.of(disclosure, OfficialTable.of(disclosure, Locale.JAPANESE), disclosure.with(d -> {})));
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
