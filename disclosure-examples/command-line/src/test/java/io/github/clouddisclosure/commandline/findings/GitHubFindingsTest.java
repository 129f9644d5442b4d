package io.github.clouddisclosure.commandline.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.commandline.input.UnreadableFile;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.PrintableText;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.finding.Severity;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code validate --format github}. */
class GitHubFindingsTest {
    private static final GuidelineRow SALES =
            Guideline.aspSaas3().rowByKey("finance.sales").orElseThrow();
    private static final Finding NEGATIVE = Finding.about(SALES, FindingCode.NEGATIVE);

    private static List<String> lines(CheckedFile... files) {
        return CheckedText.printed(FindingsFormat.github, Language.en, files)
                .lines()
                .toList();
    }

    @Test
    void aFindingIsACommandAndTheTotalsAreTheLastLine() {
        Finding finding = NEGATIVE.withPosition(new Position(2, 8));
        assertEquals(
                List.of(
                        "::error file=a/x.json,line=2,col=9,title=" + SALES.id() + " Sales [negative]::"
                                + NEGATIVE.message(Locale.ENGLISH),
                        "1 file: 1 error, 0 warnings, 0 infos"),
                lines(CheckedText.of("./a/x.json", "{\n\"a😀\": -1}", finding)));
    }

    @Test
    void theCommandPrintsIt() {
        CommandRun run =
                CommandRun.of("validate", "../examples/draft.json", "--as-of=2026-11-23", "--format", "github");
        assertEquals(1, run.exit());
        assertTrue(run.out().startsWith("::error file="), run.out());
    }

    @Test
    void whatIsSwitchedOffIsSaidBelowTheTotals() {
        CommandRun run = CommandRun.of(
                "validate",
                "../examples/complete.json",
                "--as-of=2026-03-31",
                "--severity=date-in-future=off",
                "--format=github",
                "--locale=en");
        assertEquals(0, run.exit());
        assertEquals(
                "1 file: 0 errors, 0 warnings, 0 infos\n"
                        + "Switched off by settings: 1 (errors among them: 1): date-in-future 1\n",
                run.out());
    }

    @ParameterizedTest
    @CsvSource({"ERROR, '::error '", "WARNING, '::warning '", "INFO, '::notice '"})
    void theCommandIsThatOfTheFinalSeverity(Severity severity, String command) {
        String line = lines(CheckedText.of("x.json", "{}", NEGATIVE.withSeverity(severity)))
                .get(0);
        assertTrue(line.startsWith(command), line);
    }

    @Test
    void propertiesAndMessagesAreEscaped() {
        LocalizedText quoted = new LocalizedText("", "100%,\r\n::error::x");
        Finding finding = Finding.at("/a:b,c%", FindingCode.UNKNOWN_FIELD, quoted, quoted);
        String line = lines(CheckedText.of("a,b:c%d\n.json", "{}", finding)).get(0);
        assertTrue(
                line.startsWith("::error file=a%2Cb%3Ac%25d\uFFFD.json,title=/a%3Ab%2Cc%25 [unknown-field]::"), line);
        String message = line.substring(line.indexOf("]::") + 3);
        assertEquals(PrintableText.of(finding.message(Locale.ENGLISH)).replace("%", "%25"), message);
    }

    @Test
    void aFindingInAWorkbookNamesTheCell() {
        String line = lines(CheckedText.of("a.xlsx", "", NEGATIVE.withPlace("シート1!F23")))
                .get(0);
        assertTrue(line.startsWith("::error file=a.xlsx,title="), line);
        assertTrue(line.contains("::シート1!F23: "), line);
    }

    @Test
    void aFindingOnTheWholeFileIsTitledByItsCode() {
        String line = lines(
                        CheckedFile.of(new UnreadableFile("x.json", List.of(Finding.at("", FindingCode.UNREADABLE)))))
                .get(0);
        assertTrue(line.startsWith("::error file=x.json,title=unreadable::"), line);
    }
}
