package io.github.clouddisclosure.promises.load;

import static io.github.clouddisclosure.promises.load.Examples.ADVISER;
import static io.github.clouddisclosure.promises.load.Examples.CHANGED;
import static io.github.clouddisclosure.promises.load.Examples.COMPLETE;
import static io.github.clouddisclosure.promises.load.Examples.COMPLETE_JSON;
import static io.github.clouddisclosure.promises.load.Examples.COMPLETE_PAGE;
import static io.github.clouddisclosure.promises.load.Examples.COMPLETE_WORKBOOK;
import static io.github.clouddisclosure.promises.load.Examples.DOUBTFUL;
import static io.github.clouddisclosure.promises.load.Examples.JSON;
import static io.github.clouddisclosure.promises.load.Examples.PUBLISHED_TEXT;
import static io.github.clouddisclosure.promises.load.Examples.VALIDATOR;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.comparison.AnswerRecord;
import io.github.clouddisclosure.comparison.ComparedService;
import io.github.clouddisclosure.comparison.ComparisonPage;
import io.github.clouddisclosure.comparison.JsonLines;
import io.github.clouddisclosure.comparison.ServiceComparison;
import io.github.clouddisclosure.difference.DifferenceTable;
import io.github.clouddisclosure.difference.DisclosureDifference;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.jackson.DisclosureSchema;
import io.github.clouddisclosure.jackson.DisclosureTemplate;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.merge.DisclosureMerge;
import io.github.clouddisclosure.promises.Mappers;
import io.github.clouddisclosure.proposal.Proposals;
import io.github.clouddisclosure.table.CsvTable;
import io.github.clouddisclosure.table.HtmlPage;
import io.github.clouddisclosure.table.MarkdownTable;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.PlainTextTable;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.table.reading.TableReading;
import io.github.clouddisclosure.tablefiles.AnnotatedWorkbook;
import io.github.clouddisclosure.tablefiles.ComparisonWorkbook;
import io.github.clouddisclosure.tablefiles.DifferenceWorkbook;
import io.github.clouddisclosure.tablefiles.OfficialWorkbook;
import io.github.clouddisclosure.tablefiles.TableForm;
import io.github.clouddisclosure.tablefiles.TemplateWorkbook;
import io.github.clouddisclosure.text.LookAlikes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Everything that the library does, each with a result that can be compared. */
enum Work {
    READ_AND_WRITE_JSON(() -> JSON.writeAsString(JSON.read(COMPLETE_JSON))),
    READ_AND_WRITE_YAML(() -> Yaml.SHARED.writeAsString(Yaml.SHARED.read(Yaml.COMPLETE))),
    JACKSON_3(() -> Mappers.JACKSON_3.writeValueAsString(Mappers.JACKSON_3.readValue(COMPLETE_JSON, Disclosure.class))),
    JACKSON_2(() -> Mappers.JACKSON_2.writeValueAsString(Mappers.JACKSON_2.readValue(COMPLETE_JSON, Disclosure.class))),
    VALIDATE(() -> words(VALIDATOR.validate(DOUBTFUL))),
    ADVISE(() -> words(ADVISER.validate(DOUBTFUL))),
    VALIDATE_JSON(() -> words(JSON.validate(COMPLETE_JSON.clone()))),
    VALIDATE_BY_PROVIDER(() -> words(Provider.findings(DOUBTFUL))),
    LOOK_ALIKES(() -> words(LookAlikes.find(DOUBTFUL))),
    PROPOSE(() -> Proposals.of(CHANGED).toString()),
    READ_PAGE(() -> table(TableForm.HTML, COMPLETE_PAGE)),
    READ_WORKBOOK(() -> table(TableForm.XLSX, COMPLETE_WORKBOOK)),
    READ_TEXT(() -> table(TableForm.TXT, PUBLISHED_TEXT)),
    READ_CSV(() -> table(TableForm.CSV, CsvTable.write(official()).getBytes(StandardCharsets.UTF_8))),
    READ_MARKDOWN(() -> table(TableForm.MD, MarkdownTable.write(official()).getBytes(StandardCharsets.UTF_8))),
    WRITE_PAGE(() -> HtmlPage.write(official()) + HtmlPage.write(OfficialTable.of(DOUBTFUL, Locale.ENGLISH))),
    WRITE_CSV(() -> CsvTable.writeForExcel(official())),
    WRITE_TEXT(() -> PlainTextTable.write(official())),
    WRITE_WORKBOOK(() -> bytes(out -> OfficialWorkbook.write(official(), out))),
    ANNOTATE_WORKBOOK(
            () -> bytes(out -> AnnotatedWorkbook.write(DOUBTFUL, VALIDATOR.validate(DOUBTFUL), Locale.JAPANESE, out))),
    TEMPLATE_WORKBOOK(() -> bytes(out -> TemplateWorkbook.write(Guideline.aspSaas3(), Locale.ENGLISH, out))),
    TEMPLATE(() -> DisclosureTemplate.of(Guideline.aspSaas3(), Locale.JAPANESE).yaml()),
    SCHEMA(() -> DisclosureSchema.json() + DisclosureSchema.openApi()),
    CATALOGUE(() -> Guideline.aspSaas3().rows().toString()),
    DIFFERENCE(() ->
            JSON.writeAsString(DisclosureDifference.between(COMPLETE, CHANGED).applyTo(COMPLETE))),
    DIFFERENCE_WORKBOOK(() -> bytes(out -> DifferenceWorkbook.write(
            DifferenceTable.of(DisclosureDifference.between(COMPLETE, CHANGED), Locale.JAPANESE), out))),
    MERGE(() -> {
        DisclosureMerge merge = DisclosureMerge.of(COMPLETE, CHANGED, DOUBTFUL);
        return JSON.writeAsString(merge.disclosure()) + merge.conflicts();
    }),
    COMPARE(() -> ComparisonPage.write(comparison())),
    COMPARISON_WORKBOOK(() -> bytes(out -> ComparisonWorkbook.write(comparison(), out))),
    RECORDS(() -> {
        StringBuilder lines = new StringBuilder();
        JsonLines.write(AnswerRecord.of("a", COMPLETE, Guideline.aspSaas3().rows(), Locale.ENGLISH), lines);
        return lines.toString();
    });

    private final Task task;

    Work(Task task) {
        this.task = task;
    }

    private interface Task {
        String result() throws IOException;
    }

    private interface Written {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    /** Only those who need YAML load it. */
    private static final class Yaml {
        static final DisclosureYaml SHARED = DisclosureYaml.create();
        static final byte[] COMPLETE = SHARED.write(Examples.COMPLETE);
    }

    /** Does the work, and gives its result as a text, one character for each byte if it is no text. */
    String result() throws IOException {
        return task.result();
    }

    private static OfficialTable official() {
        return OfficialTable.of(COMPLETE, Locale.JAPANESE);
    }

    private static ServiceComparison comparison() {
        Guideline guideline = Guideline.aspSaas3();
        return ServiceComparison.of(
                List.of(
                        ComparedService.of("a", COMPLETE, guideline.rows(), Locale.JAPANESE),
                        ComparedService.of("b", CHANGED, guideline.rows(), Locale.JAPANESE)),
                guideline.rows(),
                Locale.JAPANESE);
    }

    private static String table(TableForm form, byte[] content) throws IOException {
        TableReading reading = TableReader.read(form.read(content, StandardCharsets.UTF_8));
        return JSON.writeAsString(reading.disclosure()) + words(reading.validate(VALIDATOR));
    }

    private static String words(List<Finding> findings) {
        return JSON.writeFindings(findings, Locale.JAPANESE) + JSON.writeFindings(findings, Locale.ENGLISH);
    }

    private static String bytes(Written written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.to(out);
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
