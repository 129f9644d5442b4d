package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.value.YesNo;
import tools.jackson.core.JsonGenerator;

/** Writes an answer: plain where nothing else is said, an object where there is a remark, a state or the words. */
final class AnswerWriter {
    private final JsonGenerator generator;
    private final ValueWriter values;

    AnswerWriter(JsonGenerator generator) {
        this.generator = generator;
        this.values = new ValueWriter(generator);
    }

    void write(Answer<?> answer) {
        if (answer instanceof Stated<?> stated) {
            writeStated(stated);
        } else if (answer instanceof Described<?> described) {
            generator.writeStartObject();
            generator.writeStringProperty("text", described.words());
            generator.writeEndObject();
        } else if (answer instanceof Withheld) {
            writeState("withheld", answer);
        } else if (answer instanceof NotApplicable) {
            writeState("notApplicable", answer);
        }
    }

    private void writeStated(Stated<?> answer) {
        Object value = answer.get();
        boolean isPlain = answer.note().isEmpty() && answer.written().isEmpty() && ValueWriter.isScalar(value);
        if (isPlain) {
            values.write(value);
            return;
        }
        generator.writeStartObject();
        generator.writeName("value");
        values.write(value);
        if (value instanceof YesNo<?> yesNo && yesNo.detail().isPresent()) {
            generator.writeName("detail");
            values.write(yesNo.detail().get());
        }
        writeRemark(answer);
        generator.writeEndObject();
    }

    private void writeState(String state, Answer<?> answer) {
        generator.writeStartObject();
        generator.writeBooleanProperty(state, true);
        writeRemark(answer);
        generator.writeEndObject();
    }

    private void writeRemark(Answer<?> answer) {
        values.writeText("note", answer.note());
        values.writeText("text", answer.written());
    }
}
