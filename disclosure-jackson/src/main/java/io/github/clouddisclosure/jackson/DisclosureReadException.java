package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.finding.Finding;
import java.util.List;
import java.util.Locale;

/**
 * A text cannot be read as a disclosure. The findings say what stood where and what was expected; they never name what
 * is merely wrong with an answer.
 */
public final class DisclosureReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_IN_MESSAGE = 5;

    private final transient List<Finding> findings;

    DisclosureReadException(List<Finding> findings) {
        super(describe(findings));
        this.findings = List.copyOf(findings);
    }

    /** {@return what is wrong, at least one finding, in the order of the text} */
    public List<Finding> findings() {
        return findings;
    }

    private static String describe(List<Finding> findings) {
        StringBuilder message = new StringBuilder("cannot be read as a disclosure: ");
        int shown = Math.min(findings.size(), MOST_IN_MESSAGE);
        for (int i = 0; i < shown; i++) {
            Finding finding = findings.get(i);
            message.append(i == 0 ? "" : "; ").append(finding.code());
            if (!finding.pointer().isEmpty()) {
                message.append(" at ").append(finding.pointer());
            }
            finding.position()
                    .ifPresent(position -> message.append(" (line ")
                            .append(position.line())
                            .append(", column ")
                            .append(position.column())
                            .append(')'));
            message.append(": ").append(finding.message(Locale.ENGLISH));
        }
        if (findings.size() > shown) {
            message.append("; and ").append(findings.size() - shown).append(" more");
        }
        return message.toString();
    }
}
