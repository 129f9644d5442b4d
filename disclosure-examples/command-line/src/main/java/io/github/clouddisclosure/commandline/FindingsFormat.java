package io.github.clouddisclosure.commandline;

import java.io.PrintStream;

/** The forms of the findings, as named on the command line. */
enum FindingsFormat {
    text {
        @Override
        FindingsPrinter printer(PrintStream out, Language language, TextStyle style) {
            return new TextFindings(out, language, style);
        }
    },
    json {
        @Override
        FindingsPrinter printer(PrintStream out, Language language, TextStyle style) {
            return new JsonFindings(out, language);
        }
    };

    /**
     * Creates what prints findings in this form.
     *
     * @param style for text alone
     */
    abstract FindingsPrinter printer(PrintStream out, Language language, TextStyle style);
}
