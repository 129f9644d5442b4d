package io.github.clouddisclosure.finding;

import io.github.clouddisclosure.guideline.LocalizedText;

/** A setting of a severity that cannot be understood: there is no such code, or no such severity. */
public final class SeveritySettingException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedText reason;

    SeveritySettingException(LocalizedText reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** {@return what cannot be understood, and what was probably meant, in Japanese and English} */
    public LocalizedText reason() {
        return reason;
    }
}
