package io.github.clouddisclosure.jackson.pages;

import io.github.clouddisclosure.guideline.AnswerKind;
import java.util.List;

/** The examples of the page of the JSON form, for the schema. */
public final class WrittenExamples {
    private WrittenExamples() {}

    /** {@return answers with a value, or a detail, of a kind, as they are written: {@code "officerCount": 71}} */
    public static List<String> of(AnswerKind kind) {
        RowForm form = RowForm.asking(kind);
        return KindExamples.of(kind).stream()
                .map(value -> RowForm.written(form.row(), form.answer(value)))
                .toList();
    }
}
