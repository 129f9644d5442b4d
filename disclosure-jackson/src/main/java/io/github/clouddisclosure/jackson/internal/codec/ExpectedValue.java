package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.LocalizedText;

/** What the form expects as a value, for those who tell people before they write one. */
public final class ExpectedValue {
    private ExpectedValue() {}

    /** {@return the value of a kind in words} */
    public static LocalizedText of(AnswerKind kind) {
        return ValueForms.of(kind).expected();
    }
}
