package io.github.clouddisclosure.commandline.findings;

import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.XmlOutput;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prints findings as test results in the XML of JUnit: a file is a suite, and a row of the guideline a test, after one
 * for what is about no row. A test fails with the findings that make the run fail; the others are its output. The suite
 * of a file that is no disclosure has the first test alone, with an error. A last suite without tests names the
 * settings and the baseline, if there are any.
 */
final class JUnitFindings implements FindingsPrinter {
    private final PrintStream out;
    private final Language language;
    private final XmlOutput xml;

    JUnitFindings(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
        this.xml = new XmlOutput(out);
        xml.start("testsuites", "name", "disclosure");
    }

    @Override
    public void print(CheckedFile file) {
        List<JUnitCase> cases =
                file.isReadable() ? casesOfRows(file) : List.of(JUnitCase.error(file.name(), form(), file.findings()));
        long failures = cases.stream().filter(JUnitCase::isFailed).count();
        xml.start(
                "testsuite",
                "name",
                file.name(),
                "tests",
                Integer.toString(cases.size()),
                "failures",
                Long.toString(file.isReadable() ? failures : 0),
                "errors",
                Long.toString(file.isReadable() ? 0 : failures),
                "skipped",
                "0");
        writeSwitchedOff(file.switchedOff());
        cases.forEach(each -> each.write(xml, language));
        xml.end("testsuite");
    }

    private List<JUnitCase> casesOfRows(CheckedFile file) {
        FindingsByRow findings = new FindingsByRow(file.findings());
        return Stream.concat(
                        Stream.of(JUnitCase.of(file.name(), form(), findings.of(Optional.empty()), file.failOn())),
                        Guideline.aspSaas3().rows().stream()
                                .map(row -> JUnitCase.of(
                                        file.name(), name(row), findings.of(Optional.of(row)), file.failOn())))
                .toList();
    }

    private String form() {
        return language.say("ファイルの形式", "Form of the file");
    }

    private String name(GuidelineRow row) {
        return row.id() + ' ' + language.of(row.item());
    }

    /** That a code is switched off is never silent. */
    private void writeSwitchedOff(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        SwitchedOff switchedOff = new SwitchedOff();
        switchedOff.add(findings);
        xml.start("properties");
        switchedOff.counts().forEach((code, count) -> property("switched off: " + code, Integer.toString(count)));
        xml.end("properties");
    }

    @Override
    public void conclude(RunSummary summary) {
        if (summary.settings().isEmpty() && summary.baseline().isEmpty()) {
            return;
        }
        xml.start("testsuite", "name", "disclosure", "tests", "0", "failures", "0", "errors", "0", "skipped", "0");
        xml.start("properties");
        summary.settings().forEach(file -> property("settings", file));
        summary.baseline().ifPresent(baseline -> {
            property("baseline", baseline.file());
            property("known findings", Integer.toString(baseline.known()));
            baseline.mended().forEach(gone -> property("mended", gone.text()));
        });
        xml.end("properties");
        xml.end("testsuite");
    }

    private void property(String name, String value) {
        xml.empty("property", "name", name, "value", value);
    }

    @Override
    public void close() {
        xml.end("testsuites");
        out.flush();
    }
}
