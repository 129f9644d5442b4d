package io.github.clouddisclosure.commandline.findings;

import io.github.clouddisclosure.commandline.Version;
import io.github.clouddisclosure.commandline.output.JsonFinding;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.finding.FindingCode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Prints findings as SARIF 2.1.0 (OASIS), for code scanning and editors. A file that is no disclosure has results too
 * and makes the run an unsuccessful one.
 */
final class SarifFindings implements FindingsPrinter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final PrintStream out;
    private final Language language;
    private final JsonGenerator generator;
    private final SarifResults results;
    private final List<ReportedPath> unreadable = new ArrayList<>();
    private final SwitchedOff switchedOff = new SwitchedOff();
    private RunSummary summary = new RunSummary(List.of(), Optional.empty());

    SarifFindings(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
        this.generator = JsonFinding.generator(out);
        this.results = new SarifResults(generator, language);
        start();
    }

    private void start() {
        generator.writeStartObject();
        generator.writeStringProperty("$schema", SCHEMA);
        generator.writeStringProperty("version", "2.1.0");
        generator.writeArrayPropertyStart("runs");
        generator.writeStartObject();
        generator.writeObjectPropertyStart("tool");
        generator.writeObjectPropertyStart("driver");
        generator.writeStringProperty("name", "disclosure");
        Version.number().ifPresent(version -> {
            generator.writeStringProperty("version", version);
            generator.writeStringProperty("semanticVersion", version);
        });
        generator.writeStringProperty("informationUri", Project.HOME);
        generator.writeStringProperty("language", language.name());
        new SarifRules(generator, language).write();
        generator.writeEndObject();
        generator.writeEndObject();
        generator.writeStringProperty("language", language.name());
        generator.writeObjectPropertyStart("originalUriBaseIds");
        generator.writeObjectPropertyStart(SarifResults.BASE);
        message("description", language.say("実行したフォルダー", "The folder of the run."));
        generator.writeEndObject();
        generator.writeEndObject();
        generator.writeStringProperty("columnKind", "utf16CodeUnits");
        generator.writeArrayPropertyStart("results");
    }

    @Override
    public void print(CheckedFile file) {
        results.write(file);
        if (!file.isReadable()) {
            unreadable.add(ReportedPath.of(file.name()));
        }
        switchedOff.add(file.switchedOff());
    }

    @Override
    public void conclude(RunSummary run) {
        summary = run;
    }

    @Override
    public void close() {
        generator.writeEndArray();
        generator.writeArrayPropertyStart("invocations");
        generator.writeStartObject();
        generator.writeBooleanProperty("executionSuccessful", unreadable.isEmpty());
        if (!switchedOff.counts().isEmpty()) {
            writeSwitchedOff();
        }
        writeConfiguration();
        if (!unreadable.isEmpty()) {
            generator.writeArrayPropertyStart("toolExecutionNotifications");
            unreadable.forEach(this::writeUnreadable);
            generator.writeEndArray();
        }
        generator.writeEndObject();
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeEndArray();
        generator.writeEndObject();
        generator.close();
        out.print('\n');
        out.flush();
    }

    /** As overrides, for programs; and as notifications, for people. */
    private void writeSwitchedOff() {
        generator.writeArrayPropertyStart("ruleConfigurationOverrides");
        for (FindingCode code : switchedOff.counts().keySet()) {
            generator.writeStartObject();
            generator.writeObjectPropertyStart("configuration");
            generator.writeBooleanProperty("enabled", false);
            generator.writeEndObject();
            rule("descriptor", code);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    /** What the findings depend on: that a code is switched off, or a finding is known, is never silent. */
    private void writeConfiguration() {
        Totals totals = new Totals(language);
        totals.conclude(summary);
        List<String> configuration = totals.configuration();
        if (configuration.isEmpty() && switchedOff.counts().isEmpty()) {
            return;
        }
        generator.writeArrayPropertyStart("toolConfigurationNotifications");
        switchedOff
                .counts()
                .forEach((code, count) -> notify(
                        language.say(
                                code + " の指摘" + count + "件は、設定により除いています。",
                                "Switched off: " + count + " with code " + code + "."),
                        Optional.of(code)));
        configuration.forEach(line -> notify(line, Optional.empty()));
        generator.writeEndArray();
    }

    private void notify(String text, Optional<FindingCode> about) {
        generator.writeStartObject();
        message("message", SarifText.of(text));
        generator.writeStringProperty("level", SarifLevel.NOTE);
        about.ifPresent(code -> rule("associatedRule", code));
        generator.writeEndObject();
    }

    private void writeUnreadable(ReportedPath file) {
        generator.writeStartObject();
        message("message", language.say("情報開示として読めないため、検証していません。", "It is not a disclosure, so it was not validated."));
        generator.writeStringProperty("level", SarifLevel.ERROR);
        generator.writeArrayPropertyStart("locations");
        generator.writeStartObject();
        generator.writeObjectPropertyStart("physicalLocation");
        results.artifact(file);
        generator.writeEndObject();
        generator.writeEndObject();
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private void rule(String property, FindingCode code) {
        generator.writeObjectPropertyStart(property);
        generator.writeStringProperty("id", code.code());
        generator.writeNumberProperty("index", code.ordinal());
        generator.writeEndObject();
    }

    private void message(String property, String text) {
        generator.writeObjectPropertyStart(property);
        generator.writeStringProperty("text", text);
        generator.writeEndObject();
    }
}
