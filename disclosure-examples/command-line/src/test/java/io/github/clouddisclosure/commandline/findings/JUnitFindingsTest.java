package io.github.clouddisclosure.commandline.findings;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.settings.FailOn;
import io.github.clouddisclosure.commandline.source.SourceText;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Severity;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.testing.SharedFiles;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** {@code validate --format junit}. */
class JUnitFindingsTest {
    private static final String DRAFT = "../examples/draft.json";
    private static final GuidelineRow SALES =
            Guideline.aspSaas3().rowByKey("finance.sales").orElseThrow();
    private static final int TESTS = Guideline.aspSaas3().rows().size() + 1;

    private static String xml(CheckedFile... files) {
        return CheckedText.printed(FindingsFormat.junit, Language.ja, files);
    }

    private static Element root(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException notXml) {
            throw new AssertionError(xml, notXml);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static CheckedFile draft() throws IOException {
        return CheckedText.of("draft.json", Files.readString(Path.of(DRAFT)));
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaIsKept(Language language) throws IOException, SAXException {
        Optional<Path> schema = SharedFiles.find("schemas/junit-10.xsd");
        assumeTrue(schema.isPresent(), "the schema of JUnit XML is not part of the repository");
        CheckedFile draft = draft();
        String xml = CheckedText.printed(
                FindingsFormat.junit,
                language,
                draft,
                new CheckedFile("some.json", true, List.of(), draft.findings(), draft.source()),
                CheckedText.of("broken.json", "{"));
        var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.get().toFile())
                .newValidator();
        assertDoesNotThrow(() -> validator.validate(new StreamSource(new StringReader(xml))), xml);
    }

    @ParameterizedTest
    @EnumSource
    void aTestFailsWithTheFindingsThatMakeTheRunFail(FailOn failOn) throws IOException {
        CheckedFile draft = CheckedText.of("doubtful.json", Files.readString(Path.of("../examples/doubtful.json")));
        Element suite = elements(
                        root(xml(new CheckedFile(
                                draft.name(), true, draft.findings(), List.of(), draft.source(), failOn))),
                        "testsuite")
                .get(0);
        long failing = draft.findings().stream()
                .filter(failOn::isFailure)
                .map(Finding::row)
                .distinct()
                .count();
        assertEquals(Long.toString(failing), suite.getAttribute("failures"));
        assertEquals(failing, elements(suite, "failure").size());
        assertEquals(failOn == FailOn.warning, failing > 0);
    }

    @Test
    void theCommandPrintsIt() {
        CommandRun run = CommandRun.of("validate", DRAFT, "--as-of=2026-11-23", "--format", "junit");
        assertEquals(1, run.exit());
        assertEquals("testsuites", root(run.out()).getTagName());
    }

    @Test
    void aFileIsASuiteWithATestForTheFormAndForEveryRow() throws IOException {
        CheckedFile draft = draft();
        Element suite = elements(root(xml(draft)), "testsuite").get(0);
        List<String> names = new ArrayList<>(List.of("ファイルの形式"));
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            names.add(row.id() + " " + row.item().ja());
        }
        assertEquals(
                names,
                elements(suite, "testcase").stream()
                        .map(test -> test.getAttribute("name"))
                        .toList());
        assertEquals("draft.json", suite.getAttribute("name"));
        assertEquals(Integer.toString(TESTS), suite.getAttribute("tests"));
        long failed = draft.findings().stream()
                .filter(Finding::isError)
                .map(Finding::row)
                .distinct()
                .count();
        assertEquals(Long.toString(failed), suite.getAttribute("failures"));
        assertEquals(failed, elements(suite, "failure").size());
        assertEquals("0", suite.getAttribute("errors"));
    }

    @Test
    void aRowFailsWithItsErrorsAndTheRestIsItsOutput() {
        Finding error = Finding.about(SALES, FindingCode.NEGATIVE).withPlace("シート1!F23");
        Finding warning = Finding.about(SALES, FindingCode.PROSE_INSTEAD_OF_NUMBER);
        Element failure = elements(root(xml(CheckedText.of("a.xlsx", "", error, warning))), "failure")
                .get(0);
        assertEquals("negative", failure.getAttribute("type"));
        assertEquals(error.message(Language.ja.locale()), failure.getAttribute("message"));
        assertEquals("エラー: " + error.text(Language.ja.locale()) + " [negative シート1!F23]", failure.getTextContent());
        Element test = (Element) failure.getParentNode();
        assertEquals(SALES.id() + " " + SALES.item().ja(), test.getAttribute("name"));
        assertEquals(
                "警告: " + warning.text(Language.ja.locale()) + " [prose-instead-of-number]",
                elements(test, "system-out").get(0).getTextContent());
    }

    @Test
    void theFinalSeverityDecides() {
        Finding mild = Finding.about(SALES, FindingCode.NEGATIVE).withSeverity(Severity.WARNING);
        Finding grave = Finding.about(SALES, FindingCode.LOOK_ALIKE).withSeverity(Severity.ERROR);
        assertEquals(
                0,
                elements(root(xml(CheckedText.of("x.json", "", mild))), "failure")
                        .size());
        assertEquals(
                1,
                elements(root(xml(CheckedText.of("x.json", "", grave))), "failure")
                        .size());
    }

    @Test
    void aFileThatIsNoDisclosureIsOneTestWithAnError() {
        CheckedFile broken =
                CheckedText.of("x.json", "{\"guideline\":\"mic-asp-saas-3\",\"business\":{\"tradeName\":1,}");
        assertTrue(broken.findings().size() > 1, "the error about the row is to be kept too");
        Element suite = elements(root(xml(broken)), "testsuite").get(0);
        assertEquals("1", suite.getAttribute("tests"));
        assertEquals("1", suite.getAttribute("errors"));
        assertEquals("0", suite.getAttribute("failures"));
        Element error = elements(suite, "error").get(0);
        assertEquals(broken.findings().size(), error.getTextContent().lines().count());
    }

    @Test
    void aFileThatIsNoDisclosureIsAnErrorEvenIfItsFindingsAreSwitchedOff() {
        CheckedFile broken = CheckedText.of("x.json", "{");
        CheckedFile silent = new CheckedFile("x.json", false, List.of(), broken.findings(), broken.source());
        assertEquals(1, elements(root(xml(silent)), "error").size());
    }

    @Test
    void whatIsSwitchedOffIsAPropertyOfTheSuite() {
        Finding finding = Finding.about(SALES, FindingCode.NEGATIVE);
        Element property = elements(
                        root(xml(new CheckedFile(
                                "x.json", true, List.of(), List.of(finding, finding), SourceText.NONE))),
                        "property")
                .get(0);
        assertEquals("switched off: negative", property.getAttribute("name"));
        assertEquals("2", property.getAttribute("value"));
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        String name = "<a> & \"b\"\u0000\u000B\uFFFE\uD800x\u2028😀.json";
        Element suite =
                elements(root(xml(CheckedText.of(name, ""))), "testsuite").get(0);
        assertEquals("<a> & \"b\"\uFFFD\uFFFD\uFFFD\uFFFDx\uFFFD😀.json", suite.getAttribute("name"));
    }

    @Test
    void twoRunsGiveTheSameText() throws IOException {
        assertEquals(xml(draft()), xml(draft()));
    }
}
