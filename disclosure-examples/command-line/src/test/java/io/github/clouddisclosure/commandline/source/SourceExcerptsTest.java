package io.github.clouddisclosure.commandline.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.commandline.findings.CheckedFile;
import io.github.clouddisclosure.commandline.findings.CheckedText;
import io.github.clouddisclosure.commandline.findings.FindingsFormat;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.testing.CareerStates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The lines of a file that its findings are shown in; never those with the career of the representative (6.2). */
class SourceExcerptsTest {
    private static final GuidelineRow SALES =
            Guideline.aspSaas3().rowByKey("finance.sales").orElseThrow();

    private static String text(CheckedFile file) {
        return CheckedText.printed(FindingsFormat.text, Language.ja, file);
    }

    /** A line of a source and a caret below it, as they are printed. */
    private static String shown(int number, String line, int columnsBefore) {
        String margin = " ".repeat(Integer.toString(number).length());
        return "\n        " + number + " | " + line + "\n        " + margin + " | " + " ".repeat(columnsBefore) + "^\n";
    }

    @Test
    void aFindingIsShownInItsLine() throws IOException {
        String draft = Files.readString(Path.of("../examples/draft.json"));
        String printed = text(CheckedText.of("draft.json", draft));
        String number = "        回答: 2013201002721" + shown(6, "\"corporateNumber\": \"2013201002721\",", 19);
        assertTrue(printed.contains(number), printed);
        assertTrue(printed.contains(shown(23, "\"fireDetektion\": \"yes\",", 0)), printed);
    }

    @Test
    void theCommandShowsLinesOfJsonAndOfTables(@TempDir Path folder) throws IOException {
        String json = CommandRun.of("validate", "../examples/draft.json").out();
        assertTrue(json.contains(shown(23, "\"fireDetektion\": \"yes\",", 0)), json);
        Path csv = Files.writeString(
                folder.resolve("table.csv"), "2,事業者名,法人番号,必須,2013201002721\n9,売上高,事業者全体の売上高(単独ベース)(通貨),選択,多い\n");
        String table = CommandRun.of("validate", csv.toString()).out();
        assertTrue(table.contains(shown(1, "2,事業者名,法人番号,必須,2013201002721", 25)), table);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("{\n  \"guideline\": x", shown(2, "\"guideline\": x", 13)),
                Arguments.of(
                        "{\n \"guideline\": \"mic-asp-saas-3\",\n \"finance\": {\n  \"sales\": 1,\n  }\n}",
                        shown(5, "}", 0)),
                Arguments.of("{\"guideline\": \"mic-asp-saas-3\"", shown(1, "{\"guideline\": \"mic-asp-saas-3\"", 30)),
                Arguments.of(
                        "{\"guideline\": \"mic-asp-saas-3\"} ]",
                        shown(1, "{\"guideline\": \"mic-asp-saas-3\"} ]", 32)));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aFileThatCannotBeReadIsShownWhereItIsBroken(String json, String shown) {
        String printed = text(CheckedText.of("x.json", json));
        assertTrue(printed.contains(shown), printed);
    }

    @Test
    void aLineIsShownOnceForFindingsInTheSamePlace() {
        Finding one = Finding.about(SALES, FindingCode.NEGATIVE).withPosition(new Position(2, 3));
        Finding another = Finding.about(SALES, FindingCode.LOOK_ALIKE).withPosition(new Position(2, 3));
        String printed = text(CheckedText.of("x.json", "{\n\"sales\": -1}", one, another));
        assertTrue(printed.indexOf("2 | ") == printed.lastIndexOf("2 | ") && printed.contains("2 | "), printed);
    }

    @Test
    void withoutALineThereIsNoCaret() {
        Finding far = Finding.about(SALES, FindingCode.NEGATIVE).withPosition(new Position(9, 1));
        Finding nowhere = Finding.about(SALES, FindingCode.NEGATIVE);
        String printed = text(CheckedText.of("x.json", "{}", far, nowhere));
        assertFalse(printed.contains("^"), printed);
    }

    @Test
    void anAnswerThatIsMissingStandsNowhere() {
        String printed = text(CheckedText.of("x.json", "{\n\"guideline\": \"mic-asp-saas-3\"\n}"));
        assertTrue(printed.contains("[mandatory-unanswered 1行1桁]"), printed);
        assertFalse(printed.contains("^"), printed);
    }

    @Test
    void theLineOfARowInATableIsShown() {
        String table = "6 | 経営者 | 代表者 | 代表者経歴(生年月日、学歴、業務履歴、資格等) | 必須 | CANARY |\n9 | 財務 | 売上高 | 多い |";
        Finding finding =
                Finding.about(SALES, FindingCode.PROSE_INSTEAD_OF_NUMBER).withPosition(new Position(2, 16));
        String printed = text(CheckedText.of("x.txt", table, finding));
        assertTrue(printed.contains(shown(2, "9 | 財務 | 売上高 | 多い |", 20)), printed);
    }

    @Test
    void noLineOfAWebPageIsShown() {
        Finding finding = Finding.about(SALES, FindingCode.NEGATIVE).withPosition(new Position(2, 1));
        String printed = text(CheckedText.of("x.html", "<table>\nCANARY<td>-1", finding));
        assertFalse(printed.contains("CANARY"), printed);
    }

    /** Careers on lines of their own, on the same line as others, and in several lines. */
    static Stream<String> layouts() {
        return Stream.concat(
                        CareerStates.ANSWERS.stream()
                                .map(answer -> "'personnel':{'representativeName':1,'representativeCareer':" + answer
                                        + ",'officers':-1},'finance':{'sales':-1},'supplementary':[]"),
                        CareerStates.ROWS.stream()
                                .map(row -> "'supplementary':[{'number':'73'}," + row + "],'finance':{'sales':'x'}"))
                .map(rows -> "{'guideline':'mic-asp-saas-3'," + rows + "}")
                .flatMap(json -> Stream.of(
                        json,
                        json.replace(",", ",\n").replace("{", "{\n"),
                        json.replace(",", "\n,"),
                        json.replace(":", ":\n"),
                        json.replace("\\", "").replace("'S", "'S\n'"),
                        json.replace(":{", ":\n{\n").replace("}", "\n}")))
                .map(json -> json.replace('\'', '"').replace("S", "CANARY⼋1975年"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theCareerOfTheRepresentativeIsNotShown(String json) {
        String printed = text(CheckedText.of("x.json", json));
        for (String piece : List.of("CANARY", "⼋", "1975年")) {
            assertFalse(printed.contains(piece), printed);
        }
    }

    static final List<String> CAREERS = List.of(
            "{\n'personnel': {\n'representativeName': 'A',\n'representativeCareer: 'CANARY',\n'officers': 5}}",
            "{\n'personnel': {\n'representativeName': 'A',\n'representativeCareer': {'value':\n'CANARY' 'note': 'x'}}",
            "{\n'personnel': {\n'representative\\u0043areer' 'CANARY'}}",
            "{\n'personnel': {\n'representativeCarrer': 'CANARY' x}}",
            "{\n'personnel': {\n'representativeCareer': 'a\nCANARY'}}",
            "personnel:\n  representativeCareer: |\n    a\n    CANARY 'x\n  officers: 5",
            "CANARY",
            "['CANARY', x]",
            "履歴書\nCANARY");

    @ParameterizedTest
    @FieldSource("CAREERS")
    void noLineOfABrokenFileShowsTheCareer(String broken) {
        String text = broken.replace('\'', '"');
        for (int line = 1; line <= text.lines().count(); line++) {
            Finding finding = Finding.at("", FindingCode.NOT_JSON).withPosition(new Position(line, 1));
            String printed = text(CheckedText.of("x.json", text, finding));
            assertFalse(printed.contains("CANARY"), printed);
        }
    }
}
