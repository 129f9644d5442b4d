package io.github.clouddisclosure.samples;

import static io.github.clouddisclosure.answer.Answers.corporateNumber;
import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yen;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.constraint.WarningPayload;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.validation.DisclosureValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The READMEs and the pages beside the modules are true. */
class ReadmeTest {
    private static final int MAX_README_BYTES = 12 * 1024;
    private static final Path THIS_SOURCE =
            Path.of("src", "test", "java", "io", "github", "clouddisclosure", "samples", "ReadmeTest.java");
    private static final Path PROBLEMS =
            Path.of("spring-boot-4", "src", "main", "java", "com", "example", "disclosures", "DisclosureProblems.java");
    private static final Path ROWS =
            Path.of("plain-java", "src", "test", "java", "com", "example", "disclosures", "DisclosureRowsTest.java");

    @Test
    void theExampleInJavaRuns() {
        List<String> printed = new ArrayList<>();
        // begin of the example
        Disclosure disclosure = Disclosure.builder()
                .disclosedOn(date(2026, 4, 1))
                .business(b -> b.tradeName(text("株式会社見本クラウド")).corporateNumber(corporateNumber("9999999999999")))
                .housing(h -> h.uninterruptiblePower(yes("72時間程度")).seismicRating(withheld()))
                .build();
        Disclosure changed = disclosure.with(d -> d.housing(h -> h.fireDetection(no())));
        for (Finding finding : DisclosureValidator.create().validate(changed)) {
            printed.add(finding.text(Locale.JAPANESE));
        }
        byte[] json = DisclosureJson.create().write(changed);
        // end of the example
        assertTrue(printed.contains("83.1 耐震・免震構造: 必須の項目が「非公開」です。公開できる内容がないか確認してください。"), printed::toString);
        assertTrue(new String(json, StandardCharsets.UTF_8).contains("\"fireDetection\": \"no\""));
    }

    @Test
    void theExampleOfBothGroupsRuns() {
        Disclosure disclosure = CompleteDisclosure.build()
                .with(d -> d.finance(f -> f.sales(yen(-1))).housing(h -> h.fireDetection(withheld())));
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertEquals(
                    Set.of("error: finance.sales", "warning: housing.fireDetection"),
                    printedViolations(factory.getValidator(), disclosure));
        }
    }

    private static Set<String> printedViolations(Validator validator, Disclosure disclosure) {
        Set<String> printed = new HashSet<>();
        // begin of the example of both groups
        Set<ConstraintViolation<Disclosure>> violations = validator.validate(disclosure, Default.class, Warnings.class);
        for (ConstraintViolation<Disclosure> violation : violations) {
            boolean isWarning = violation.getConstraintDescriptor().getPayload().contains(WarningPayload.class);
            printed.add((isWarning ? "warning: " : "error: ") + violation.getPropertyPath());
        }
        // end of the example of both groups
        return printed;
    }

    @ParameterizedTest
    @CsvSource({
        "README.md, the example",
        "README.ja.md, the example",
        "disclosure-core/docs/jakarta-validation.md, the example of both groups",
        "disclosure-core/docs/jakarta-validation.ja.md, the example of both groups"
    })
    void anExampleInJavaIsTheOneThatRuns(String page, String name) throws IOException {
        List<String> source = Files.readAllLines(THIS_SOURCE);
        String example = source
                .subList(source.indexOf("        // begin of " + name) + 1, source.indexOf("        // end of " + name))
                .stream()
                .map(line -> line.substring(8).replace("printed.add(", "System.out.println("))
                .collect(Collectors.joining("\n"));
        String imports = page.startsWith("README") ? imports(source) : "";
        assertTrue(Page.of(page).fenced().contains("```java\n" + imports + example + "\n```"), imports + example);
    }

    /** Those of this source that the example in the README needs: the types that it names, and the answers as one. */
    private static String imports(List<String> source) {
        String named =
                String.join("\n", source.subList(source.indexOf("    void theExampleInJavaRuns() {"), source.size()));
        String example = named.substring(0, named.indexOf("// end of the example"));
        String types = source.stream()
                .filter(line ->
                        line.startsWith("import io.github.clouddisclosure.") || line.contains("java.util.Locale"))
                .filter(line -> example.contains(line.replaceAll(".*\\.(\\w+);", "$1")))
                .collect(Collectors.joining("\n"));
        return "import static io.github.clouddisclosure.answer.Answers.*;\n\n" + types + "\n\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void theProblemsInJavaAreThoseOfTheSample(String readme) throws IOException {
        String source = Files.readString(PROBLEMS);
        String shown = source.substring(source.indexOf("@RestControllerAdvice"));
        assertTrue(shown.lines().count() < 30, "no longer short");
        assertTrue(Page.of(readme).fenced().contains("```java\n" + shown + "```"), shown);
    }

    @Test
    void theTestOfTheRowsIsThatOfTheSample() throws IOException {
        String source = Files.readString(ROWS);
        String method = source.substring(source.indexOf("    @TestFactory"), source.lastIndexOf('}'))
                .stripTrailing()
                .stripIndent();
        assertTrue(method.lines().count() < 20, "no longer short");
        Page readme = Page.of("disclosure-examples/samples/plain-java/README.md");
        assertTrue(readme.fenced().contains("```java\n" + method + "\n```"), method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void aReadmeIsShort(String readme) {
        int bytes = Page.of(readme).text().getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes <= MAX_README_BYTES, bytes + " bytes");
    }

    @Test
    void theReadmesHaveTheSameCommandsTestsAndLinks() {
        Page english = Page.of("README.md");
        Page japanese = Page.of("README.ja.md");
        assertEquals(english.fenced(), japanese.fenced());
        assertEquals(english.tests(), japanese.tests());
        assertEquals(pages(english), pages(japanese));
    }

    /** The pages that a README links to, whatever their language, except the other README. */
    private static List<String> pages(Page readme) {
        return readme.links().stream()
                .map(link -> link.replaceFirst("#.*", "").replace(".ja.md", ".md"))
                .filter(link -> !link.equals("README.md"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("io.github.clouddisclosure.samples.Page#all")
    void everyLinkLeadsSomewhere(Page page) {
        assertEquals(
                List.of(),
                page.links().stream().filter(link -> !page.leadsSomewhere(link)).toList());
    }

    @Test
    void everyTestThatAPageNamesExists() throws IOException {
        Set<String> known = Page.testMethods();
        List<String> named =
                Page.all().stream().flatMap(page -> page.tests().stream()).toList();
        assertFalse(named.isEmpty());
        assertEquals(
                List.of(), named.stream().filter(test -> !known.contains(test)).toList());
    }
}
