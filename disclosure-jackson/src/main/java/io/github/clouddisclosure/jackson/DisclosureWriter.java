package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.section.SupplementaryRow;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Writes a disclosure row by row in the order of the guideline; rows and sections without an answer are left out. */
final class DisclosureWriter {
    private final JsonGenerator generator;
    private final ScalarWriter scalars;
    private final AnswerWriter answers;

    DisclosureWriter(JsonGenerator generator, ReadLimits limits) {
        this.generator = generator;
        this.scalars = new ScalarWriter(generator, limits);
        this.answers = new AnswerWriter(generator, scalars);
    }

    /**
     * Writes it.
     *
     * @throws DisclosureWriteException if it is over a limit
     */
    void write(Disclosure disclosure) {
        generator.writeStartObject();
        generator.writeName(Encoded.GUIDELINE);
        scalars.text(Guideline.aspSaas3().id());
        Section open = Section.DISCLOSURE_DATE;
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            Answer<?> answer = disclosure.answer(row);
            if (answer.isAnswered()) {
                open = step(open, row.section());
                generator.writeName(Encoded.of(row));
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
                generator.writeName(Encoded.of(next));
                generator.writeStartObject();
            }
        }
        return next;
    }

    private void writeSupplementary(Disclosure disclosure) {
        if (disclosure.getSupplementary().isEmpty()) {
            return;
        }
        generator.writeName(Encoded.SUPPLEMENTARY);
        scalars.checkRows(disclosure.getSupplementary().size());
        generator.writeStartArray();
        for (SupplementaryRow row : disclosure.getSupplementary()) {
            generator.writeStartObject();
            writeCell(Encoded.NUMBER, row.getNumber());
            writeCell(Encoded.SECTION, row.getSection());
            writeCell(Encoded.CATEGORY, row.getCategory());
            writeCell(Encoded.ITEM, row.getItem());
            writeCell(Encoded.PRESCRIPTION, row.getPrescription());
            writeCell(Encoded.REQUIREMENT, row.getRequirement());
            writeCell(Encoded.ANSWER, row.getAnswer());
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    private void writeCell(SerializableString name, String text) {
        if (!text.isEmpty()) {
            generator.writeName(name);
            scalars.text(text);
        }
    }
}
