package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.YesNo;

/**
 * Writes an answer: its plain value if there is no more, or an object if there is a remark, a state or the source text.
 */
final class AnswerWriter {
    private final ValueWriter writer;

    AnswerWriter(ValueWriter writer) {
        this.writer = writer;
    }

    void write(GuidelineRow row, Answer<?> answer) {
        if (answer instanceof Stated<?> stated) {
            writeStated(row, stated);
            return;
        }
        writer.startObject();
        if (answer instanceof Withheld) {
            writer.flag(AnswerField.WITHHELD);
        } else if (answer instanceof NotApplicable) {
            writer.flag(AnswerField.NOT_APPLICABLE);
        }
        writeRemark(answer);
        writer.endObject();
    }

    private void writeStated(GuidelineRow row, Stated<?> answer) {
        Object value = answer.get();
        boolean isAlone = answer.note().isEmpty() && answer.sourceText().isEmpty();
        // Most answers are only a choice or a text; their form need not be looked up.
        if (isAlone && value instanceof YesNo<?> yesNo && yesNo.detail().isEmpty()) {
            ChoiceForm.FORM.write(yesNo, writer);
        } else if (isAlone && value instanceof String text) {
            TextForm.FORM.write(text, writer);
        } else {
            writeInForm(row, answer, isAlone);
        }
    }

    private void writeInForm(GuidelineRow row, Stated<?> answer, boolean isAlone) {
        ValueForm<Object> form = ValueForms.of(row.kind());
        Object value = answer.get();
        if (isAlone && form.isScalar(value)) {
            form.write(value, writer);
            return;
        }
        writer.startObject();
        writer.name(AnswerField.VALUE);
        form.write(value, writer);
        if (value instanceof YesNo<?> yesNo && yesNo.detail().isPresent()) {
            writer.name(AnswerField.DETAIL);
            writeDetail(row.detail().orElse(AnswerKind.TEXT), yesNo.detail().get());
        }
        writeRemark(answer);
        writer.endObject();
    }

    private void writeDetail(AnswerKind kind, Object detail) {
        ValueForms.of(kind).write(detail, writer);
    }

    /** If an answer is only words, they are its source text. */
    private void writeRemark(Answer<?> answer) {
        writer.field(AnswerField.NOTE, answer.note());
        writer.field(AnswerField.TEXT, answer.sourceText());
    }
}
