package io.github.clouddisclosure.commandline.output;

import java.util.Map;
import java.util.function.BooleanSupplier;

/** Whether text has colours, as named on the command line. */
public enum ColorChoice {
    auto,
    always,
    never;

    /** The style of text on standard output. */
    public TextStyle style() {
        return TextStyle.of(isColored(System.getenv(), TerminalOutput::isTerminal));
    }

    /**
     * Decides.
     *
     * @param environment the environment variables; {@code NO_COLOR} with any value, or {@code TERM=dumb}, means none
     *     unless they are always wanted
     * @param isTerminal whether a terminal shows the text; asked only if it matters
     */
    boolean isColored(Map<String, String> environment, BooleanSupplier isTerminal) {
        return switch (this) {
            case always -> true;
            case never -> false;
            case auto ->
                environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(environment.get("TERM"))
                        && isTerminal.getAsBoolean();
        };
    }
}
