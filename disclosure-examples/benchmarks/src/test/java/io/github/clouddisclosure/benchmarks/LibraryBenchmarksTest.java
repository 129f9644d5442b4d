package io.github.clouddisclosure.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The measured operations of this library do all of their work, too. */
class LibraryBenchmarksTest {
    @ParameterizedTest
    @EnumSource(Size.class)
    void whatIsReadIsTheDisclosure(Size size) throws IOException {
        for (Health health : Health.values()) {
            Document document = document(size, health);
            assertEquals(document.disclosure(), new ReadBenchmark().read(document));
            assertEquals(document.disclosure(), new ReadBenchmark().readByJackson3(document, new Jackson3Mapper()));
            assertEquals(document.disclosure(), new ReadBenchmark().readByJackson2(document, new Jackson2Mapper()));
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void bothWaysOfReadingAndValidatingFindTheSame(Size size) {
        for (Health health : Health.values()) {
            Document document = document(size, health);
            List<?> findings = Documents.validator().validate(document.disclosure());
            assertEquals(findings, new ReadBenchmark().readAndValidate(document));
            assertEquals(findings.size(), ((List<?>) new ReadBenchmark().validateBytes(document)).size());
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void whatIsWrittenIsReadAsTheDisclosure(Size size) throws IOException {
        WriteBenchmark benchmark = new WriteBenchmark();
        for (Health health : Health.values()) {
            Document document = document(size, health);
            for (Object written : List.of(
                    benchmark.write(document),
                    benchmark.writeByJackson3(document, new Jackson3Mapper()),
                    benchmark.writeByJackson2(document, new Jackson2Mapper()))) {
                assertEquals(document.disclosure(), DisclosureJson.create().read((byte[]) written));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void whatIsImportedIsTheDisclosure(Size size) throws IOException {
        Document document = document(size, Health.VALID);
        TableBenchmark.Published published = new TableBenchmark.Published();
        published.render(document);
        TableBenchmark tables = new TableBenchmark();
        assertHoldsEveryAnswer(
                document.disclosure(), tables.importHtml(published).disclosure());
        assertHoldsEveryAnswer(
                document.disclosure(), tables.importMarkdown(published).disclosure());
    }

    /** A supplementary row that is read from a table has the heading above it. */
    private static void assertHoldsEveryAnswer(Disclosure expected, Disclosure imported) {
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            assertEquals(expected.answer(row), imported.answer(row), row.toString());
        }
        assertEquals(supplementaryAnswers(expected), supplementaryAnswers(imported));
    }

    private static List<String> supplementaryAnswers(Disclosure disclosure) {
        return disclosure.getSupplementary().stream()
                .map(SupplementaryRow::getAnswer)
                .toList();
    }

    private static Document document(Size size, Health health) {
        Document document = new Document();
        document.size = size;
        document.health = health;
        document.prepare();
        return document;
    }
}
