package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.section.SupplementaryRow;
import tools.jackson.core.JsonGenerator;

/** Writes a disclosure row by row in the order of the guideline; rows and sections without an answer are left out. */
final class DisclosureWriter {
    private final JsonGenerator generator;
    private final ScalarWriter scalars;
    private final ValueWriter values;
    private final AnswerWriter answers;

    DisclosureWriter(JsonGenerator generator, ReadLimits limits) {
        this.generator = generator;
        this.scalars = new ScalarWriter(generator, limits);
        this.values = new ValueWriter(generator, scalars);
        this.answers = new AnswerWriter(values);
    }

    /**
     * Writes a disclosure.
     *
     * @throws DisclosureWriteException if it exceeds a limit
     */
    void write(Disclosure disclosure) {
        generator.writeStartObject();
        generator.writeName(Encoded.GUIDELINE);
        RowIndex rows = RowIndex.of(disclosure.getGuideline());
        scalars.text(rows.guideline().id());
        Section open = Section.DISCLOSURE_DATE;
        for (GuidelineRow row : rows.guideline().rows()) {
            Answer<?> answer = disclosure.answer(row);
            if (answer.isAnswered()) {
                open = step(open, row.section());
                generator.writeName(rows.encoded(row));
                answers.write(row, answer);
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
            SupplementaryRowForm.FORM.write(row, values);
        }
        generator.writeEndArray();
    }
}
