package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineItem;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.section.SupplementaryRow;
import tools.jackson.core.JsonGenerator;

/** Writes a disclosure row by row in the order of the guideline; rows and sections without an answer are left out. */
final class DisclosureWriter {
    private final JsonGenerator generator;
    private final AnswerWriter answers;

    DisclosureWriter(JsonGenerator generator) {
        this.generator = generator;
        this.answers = new AnswerWriter(generator);
    }

    void write(Disclosure disclosure) {
        generator.writeStartObject();
        generator.writeStringProperty("guideline", Guideline.aspSaas3().id());
        Section open = Section.DISCLOSURE_DATE;
        for (GuidelineItem item : Guideline.aspSaas3().items()) {
            Answer<?> answer = disclosure.answer(item);
            if (answer.isAnswered()) {
                open = step(open, item.section());
                generator.writeName(item.property());
                answers.write(answer);
            }
        }
        step(open, Section.DISCLOSURE_DATE);
        writeSupplementary(disclosure);
        generator.writeEndObject();
    }

    private Section step(Section open, Section next) {
        if (open != next) {
            if (!open.key().isEmpty()) {
                generator.writeEndObject();
            }
            if (!next.key().isEmpty()) {
                generator.writeObjectPropertyStart(next.key());
            }
        }
        return next;
    }

    private void writeSupplementary(Disclosure disclosure) {
        if (disclosure.getSupplementary().isEmpty()) {
            return;
        }
        generator.writeArrayPropertyStart("supplementary");
        for (SupplementaryRow row : disclosure.getSupplementary()) {
            generator.writeStartObject();
            writeCell("number", row.getNumber());
            writeCell("section", row.getSection());
            writeCell("category", row.getCategory());
            writeCell("item", row.getItem());
            writeCell("prescription", row.getPrescription());
            writeCell("requirement", row.getRequirement());
            writeCell("answer", row.getAnswer());
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    private void writeCell(String name, String text) {
        if (!text.isEmpty()) {
            generator.writeStringProperty(name, text);
        }
    }
}
