package io.github.clouddisclosure.commandline.findings;

import io.github.clouddisclosure.finding.Severity;

/** Severities as SARIF has them. */
final class SarifLevel {
    static final String NOTE = "note";
    static final String ERROR = "error";

    private SarifLevel() {}

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> "warning";
            case INFO -> NOTE;
        };
    }
}
