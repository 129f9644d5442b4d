package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.finding.Finding;
import java.util.Locale;

/** A disclosure is larger than its {@link ReadLimits} allow: once written, it could not be read again. */
public final class DisclosureWriteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * An exception with its problem.
     *
     * @param finding what is too large, and the limit
     */
    public DisclosureWriteException(Finding finding) {
        super("cannot be written, because it could not be read again: " + finding.code()
                + (finding.pointer().isEmpty() ? "" : " at " + finding.pointer())
                + ": " + finding.message(Locale.ENGLISH));
        this.finding = finding;
    }

    /** {@return what is too large, and the limit: code {@code limit-exceeded}, with a pointer if it is an answer} */
    public Finding finding() {
        return finding;
    }
}
