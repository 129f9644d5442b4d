package io.github.clouddisclosure.commandline.status;

import io.github.clouddisclosure.commandline.input.UnreadableFile;
import io.github.clouddisclosure.commandline.output.JsonFinding;
import io.github.clouddisclosure.commandline.output.JsonName;
import io.github.clouddisclosure.commandline.output.Language;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A status report for programs. What is not known is null. */
final class JsonStatus {
    private final PrintStream out;
    private final Language language;

    JsonStatus(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(StatusReport report) {
        JsonGenerator generator = JsonFinding.generator(out);
        generator.writeStartObject();
        generator.writeStringProperty("asOf", report.day().toString());
        generator.writeArrayPropertyStart("disclosures");
        for (ServiceStatus service : report.services()) {
            print(service, report.day(), generator);
        }
        generator.writeEndArray();
        generator.writeArrayPropertyStart("unreadable");
        for (UnreadableFile file : report.unreadable()) {
            generator.writeStartObject();
            generator.writeStringProperty("file", file.name());
            JsonFinding.write(file.reasons(), generator, language);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeEndObject();
        generator.close();
        out.print('\n');
    }

    private static void print(ServiceStatus service, LocalDate day, JsonGenerator generator) {
        generator.writeStartObject();
        generator.writeStringProperty("file", service.file());
        write("service", Optional.of(service.service()).filter(name -> !name.isEmpty()), generator);
        write("provider", Optional.of(service.provider()).filter(name -> !name.isEmpty()), generator);
        generator.writeStringProperty("state", JsonName.of(service.state()));
        write("disclosedOn", service.validity().disclosedOn(), generator);
        write("renewableFrom", service.validity().renewableFrom(), generator);
        write("validUntil", service.validity().validUntil(), generator);
        generator.writeName("daysLeft");
        if (service.daysLeft(day).isPresent()) {
            generator.writeNumber(service.daysLeft(day).get().longValue());
        } else {
            generator.writeNull();
        }
        generator.writeEndObject();
    }

    private static void write(String field, Optional<?> value, JsonGenerator generator) {
        generator.writeName(field);
        if (value.isPresent()) {
            generator.writeString(value.get().toString());
        } else {
            generator.writeNull();
        }
    }
}
