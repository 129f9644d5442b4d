package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.jackson.internal.codec.ExpectedValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A row in a template: what it asks for, and the fields to fill in. */
record TemplateRow(GuidelineRow row, Locale locale) {
    /** Number, item, 必須 or 選択, and wording. */
    String wording() {
        String requirement = row.requirement().label().in(locale);
        return row.id()
                + ' '
                + row.item().in(locale)
                + say("(" + requirement + "): ", " (" + requirement + "): ")
                + row.prescription().in(locale);
    }

    /** What to write. */
    String expected() {
        String value = ExpectedValue.of(row.kind()).in(locale) + example(row.kind(), "value");
        return say("記入するもの: " + value, "To write: " + value) + detail();
    }

    private String detail() {
        if (row.detail().isEmpty()) {
            return "";
        }
        AnswerKind detail = row.detail().get();
        if (detail == AnswerKind.TEXT) {
            return say("。yes の場合は note に内容", "; for a yes, what there is in note");
        }
        String value = ExpectedValue.of(detail).in(locale) + example(detail, "");
        return say("。yes の場合は detail に " + value, "; for a yes, in detail " + value);
    }

    /** An object or a list is in a field of its own. */
    private String example(AnswerKind kind, String field) {
        Optional<String> example = ExampleValues.of(kind);
        if (example.isEmpty()) {
            return "";
        }
        String value = example.get();
        boolean isInField = !field.isEmpty() && (value.startsWith("{") || value.startsWith("["));
        String answer = isInField ? "{\"" + field + "\": " + value + '}' : value;
        return say("、例 " + answer, ", as " + answer);
    }

    /** The fields of the answer if it may well have several, as a choice with its detail has. */
    List<String> fields() {
        if (!row.kind().isChoice()) {
            return List.of();
        }
        boolean hasDetail = row.detail().isPresent() && row.detail().get() != AnswerKind.TEXT;
        return hasDetail ? List.of("value", "detail", "note") : List.of("value", "note");
    }

    private String say(String ja, String en) {
        return new LocalizedText(ja, en).in(locale);
    }
}
