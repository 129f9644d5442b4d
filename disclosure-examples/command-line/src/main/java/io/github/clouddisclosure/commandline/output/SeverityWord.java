package io.github.clouddisclosure.commandline.output;

import io.github.clouddisclosure.finding.Severity;

/** Severities in words. */
public final class SeverityWord {
    private SeverityWord() {}

    public static String of(Severity severity, Language language) {
        return switch (severity) {
            case ERROR -> language.say("エラー", "Error");
            case WARNING -> language.say("警告", "Warning");
            case INFO -> language.say("情報", "Info");
        };
    }
}
