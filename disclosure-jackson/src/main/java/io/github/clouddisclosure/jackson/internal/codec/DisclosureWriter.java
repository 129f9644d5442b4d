package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.jackson.DisclosureWriteException;
import io.github.clouddisclosure.jackson.ReadLimits;
import io.github.clouddisclosure.jackson.internal.token.TokenWriter;
import io.github.clouddisclosure.section.SupplementaryRow;

/** Writes a disclosure row by row in the order of the guideline; rows and sections without an answer are left out. */
public final class DisclosureWriter {
    private final TokenWriter tokens;
    private final ScalarWriter scalars;
    private final ValueWriter values;
    private final AnswerWriter answers;

    /** A writer of disclosures within limits. */
    public DisclosureWriter(TokenWriter tokens, ReadLimits limits) {
        this.tokens = tokens;
        this.scalars = new ScalarWriter(tokens, limits);
        this.values = new ValueWriter(tokens, scalars);
        this.answers = new AnswerWriter(values);
    }

    /**
     * Writes a disclosure.
     *
     * @throws DisclosureWriteException if it exceeds a limit
     */
    public void write(Disclosure disclosure) {
        tokens.startObject();
        if (disclosure.getSchema().isPresent()) {
            tokens.name(Encoded.SCHEMA);
            scalars.text(disclosure.getSchema().get());
        }
        tokens.name(Encoded.GUIDELINE);
        RowIndex rows = RowIndex.of(disclosure.getGuideline());
        scalars.text(rows.guideline().id());
        Section open = Section.DISCLOSURE_DATE;
        for (GuidelineRow row : rows.guideline().rows()) {
            Answer<?> answer = disclosure.answer(row);
            if (answer.isAnswered()) {
                open = step(open, row.section());
                tokens.name(rows.encoded(row));
                scalars.startRow(row);
                answers.write(row, answer);
                scalars.endRow();
            }
        }
        step(open, Section.DISCLOSURE_DATE);
        writeSupplementary(disclosure);
        tokens.endObject();
    }

    private Section step(Section open, Section next) {
        if (open != next) {
            if (!open.key().isEmpty()) {
                tokens.endObject();
            }
            if (!next.key().isEmpty()) {
                tokens.name(Encoded.of(next));
                tokens.startObject();
            }
        }
        return next;
    }

    private void writeSupplementary(Disclosure disclosure) {
        if (disclosure.getSupplementary().isEmpty()) {
            return;
        }
        tokens.name(Encoded.SUPPLEMENTARY);
        scalars.checkRows(disclosure.getSupplementary().size());
        tokens.startArray();
        for (SupplementaryRow row : disclosure.getSupplementary()) {
            SupplementaryRowForm.FORM.write(row, values);
        }
        tokens.endArray();
    }
}
