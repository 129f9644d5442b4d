package io.github.clouddisclosure.commandline.findings;

import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.PlaceWords;
import io.github.clouddisclosure.commandline.output.SeverityWord;
import io.github.clouddisclosure.commandline.output.XmlOutput;
import io.github.clouddisclosure.commandline.settings.FailOn;
import io.github.clouddisclosure.finding.Finding;
import java.util.List;

/**
 * A test in the XML of JUnit.
 *
 * @param file the name of the file
 * @param name what the test is about
 * @param element how it fails: {@code failure} or {@code error}
 * @param failures the findings that it fails with
 * @param others the findings that it does not fail with
 */
record JUnitCase(String file, String name, String element, List<Finding> failures, List<Finding> others) {
    private static final String ERROR = "error";

    /** A test that fails with the findings that make the run fail. */
    static JUnitCase of(String file, String name, List<Finding> findings, FailOn failOn) {
        return new JUnitCase(
                file,
                name,
                "failure",
                findings.stream().filter(failOn::isFailure).toList(),
                findings.stream().filter(finding -> !failOn.isFailure(finding)).toList());
    }

    /** A test that could not be made, whatever the severity of the reasons. */
    static JUnitCase error(String file, String name, List<Finding> reasons) {
        return new JUnitCase(file, name, ERROR, reasons, List.of());
    }

    boolean isFailed() {
        return element.equals(ERROR) || !failures.isEmpty();
    }

    void write(XmlOutput xml, Language language) {
        String[] attributes = {"classname", file, "name", name};
        if (!isFailed() && others.isEmpty()) {
            xml.empty("testcase", attributes);
            return;
        }
        xml.start("testcase", attributes);
        if (isFailed()) {
            String type = failures.stream()
                    .findFirst()
                    .map(first -> first.code().code())
                    .orElse(ERROR);
            String message = failures.stream()
                    .findFirst()
                    .map(first -> first.messageWithFix(language.locale()))
                    .orElse("");
            xml.text(element, lines(failures, language), "type", type, "message", message);
        }
        if (!others.isEmpty()) {
            xml.text("system-out", lines(others, language));
        }
        xml.end("testcase");
    }

    private static List<String> lines(List<Finding> findings, Language language) {
        return findings.stream().map(finding -> line(finding, language)).toList();
    }

    private static String line(Finding finding, Language language) {
        return SeverityWord.of(finding.severity(), language) + ": " + finding.text(language.locale())
                + PlaceWords.withCode(finding, language);
    }
}
