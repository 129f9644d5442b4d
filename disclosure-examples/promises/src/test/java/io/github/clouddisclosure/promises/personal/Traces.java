package io.github.clouddisclosure.promises.personal;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.promises.Mappers;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.grid.BarSeparatedText;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.testing.TextForms;
import io.github.clouddisclosure.text.LookAlikes;
import io.github.clouddisclosure.validation.ConstraintFindings;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/** What the library says of what it reads: exceptions, findings, violations and text forms, which may end up in a log. */
final class Traces {
    private static final DisclosureJson JSON = DisclosureJson.create().reportingLookAlikes();
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private final Consumer<String> check;

    /** Passes on each text. */
    Traces(Consumer<String> check) {
        this.check = check;
    }

    /** Of a document, through every reader of documents. */
    void ofDocument(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try {
            of(JSON.validate(bytes));
        } catch (DisclosureReadException refused) {
            of(refused);
        }
        try {
            of(JSON.read(bytes));
        } catch (DisclosureReadException refused) {
            of(refused);
            of(refused.findings());
        }
        try {
            of(Mappers.JACKSON_3.readValue(json, Disclosure.class));
        } catch (JacksonException refused) {
            of(refused);
        }
        try {
            of(Mappers.JACKSON_2.readValue(json, Disclosure.class));
        } catch (JsonProcessingException refused) {
            of(refused);
        }
        try {
            of(DisclosureYaml.create().read(bytes));
        } catch (DisclosureReadException refused) {
            of(refused);
            of(refused.findings());
        }
    }

    /** Of a table with bars between its cells. */
    void ofTable(String text) {
        var reading = TableReader.read(BarSeparatedText.grid(text));
        check.accept(TextForms.of(reading));
        of(reading.findings());
        of(reading.disclosure());
    }

    private void of(Disclosure disclosure) {
        check.accept(TextForms.of(disclosure, OfficialTable.of(disclosure, Locale.JAPANESE), disclosure.with(d -> {})));
        check.accept(DerivedTexts.of(disclosure));
        of(LookAlikes.find(disclosure));
        Set<ConstraintViolation<Disclosure>> violations = VALIDATOR.validate(disclosure);
        for (ConstraintViolation<?> violation : violations) {
            check.accept(violation
                    + violation.getMessage()
                    + violation.getInvalidValue()
                    + violation.getLeafBean()
                    + violation.getRootBean()
                    + TextForms.of(violation.getInvalidValue()));
        }
        of(ConstraintFindings.of(violations));
    }

    private void of(List<Finding> findings) {
        for (Finding finding : findings) {
            check.accept(finding
                    + finding.message(Locale.JAPANESE)
                    + finding.message(Locale.ENGLISH)
                    + finding.arguments()
                    + finding.excerpt()
                    + finding.pointer());
        }
    }

    private void of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            check.accept(cause + "" + cause.getMessage() + List.of(cause.getSuppressed()));
        }
    }
}
