package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.value.YesNo;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Writes an answer: plain where nothing else is said, an object where there is a remark, a state or the words. */
final class AnswerWriter {
    private final JsonGenerator generator;
    private final ValueWriter values;

    AnswerWriter(JsonGenerator generator, ScalarWriter scalars) {
        this.generator = generator;
        this.values = new ValueWriter(generator, scalars);
    }

    void write(Answer<?> answer) {
        if (answer instanceof Stated<?> stated) {
            writeStated(stated);
        } else if (answer instanceof Described<?> described) {
            generator.writeStartObject();
            values.writeText(Encoded.TEXT, described.text());
            generator.writeEndObject();
        } else if (answer instanceof Withheld) {
            writeState(Encoded.WITHHELD, answer);
        } else if (answer instanceof NotApplicable) {
            writeState(Encoded.NOT_APPLICABLE, answer);
        }
    }

    private void writeStated(Stated<?> answer) {
        Object value = answer.get();
        boolean isPlain = answer.note().isEmpty() && answer.sourceText().isEmpty() && ValueWriter.isScalar(value);
        if (isPlain) {
            values.write(value);
            return;
        }
        generator.writeStartObject();
        generator.writeName(Encoded.VALUE);
        values.write(value);
        if (value instanceof YesNo<?> yesNo && yesNo.detail().isPresent()) {
            generator.writeName(Encoded.DETAIL);
            values.write(yesNo.detail().get());
        }
        writeRemark(answer);
        generator.writeEndObject();
    }

    private void writeState(SerializableString state, Answer<?> answer) {
        generator.writeStartObject();
        generator.writeName(state);
        generator.writeBoolean(true);
        writeRemark(answer);
        generator.writeEndObject();
    }

    private void writeRemark(Answer<?> answer) {
        values.writeText(Encoded.NOTE, answer.note());
        values.writeText(Encoded.TEXT, answer.sourceText());
    }
}
