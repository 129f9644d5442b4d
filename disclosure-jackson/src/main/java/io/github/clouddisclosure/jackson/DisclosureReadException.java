package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.finding.Finding;
import java.util.List;
import java.util.Locale;

/**
 * A text cannot be read as a disclosure. The findings say what was found, where, and what was expected; they never
 * include answers that are merely wrong.
 */
public final class DisclosureReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MAX_IN_MESSAGE = 5;

    private final transient List<Finding> findings;

    /**
     * An exception with its problems.
     *
     * @param findings the problems, at least one
     * @throws IllegalArgumentException if there are none
     */
    public DisclosureReadException(List<Finding> findings) {
        super(describe(findings));
        this.findings = List.copyOf(findings);
    }

    /**
     * {@return the problems, at least one, in the order of the text; if the text is not a disclosure at all, the last
     * one says so}
     */
    public List<Finding> findings() {
        return findings;
    }

    /** The message always includes the last finding: it may be the one that ended the reading. */
    private static String describe(List<Finding> findings) {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one finding");
        }
        StringBuilder message = new StringBuilder("cannot be read as a disclosure: ");
        int last = findings.size() - 1;
        int first = Math.min(last, MAX_IN_MESSAGE - 1);
        for (int i = 0; i < first; i++) {
            describe(findings.get(i), message).append("; ");
        }
        if (last > first) {
            message.append("(").append(last - first).append(" more); ");
        }
        return describe(findings.get(last), message).toString();
    }

    private static StringBuilder describe(Finding finding, StringBuilder message) {
        message.append(finding.code());
        if (!finding.pointer().isEmpty()) {
            message.append(" at ").append(finding.pointer());
        }
        finding.position()
                .ifPresent(position -> message.append(" (line ")
                        .append(position.line())
                        .append(", column ")
                        .append(position.column())
                        .append(')'));
        return message.append(": ").append(finding.messageWithFix(Locale.ENGLISH));
    }
}
