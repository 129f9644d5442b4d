package io.github.clouddisclosure.commandline.findings;

import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.TextStyle;
import java.io.PrintStream;

/** The forms of the findings, as named on the command line. */
public enum FindingsFormat {
    text {
        @Override
        public FindingsPrinter printer(PrintStream out, Language language, TextStyle style) {
            return new TextFindings(out, language, style);
        }
    },
    json {
        @Override
        public FindingsPrinter printer(PrintStream out, Language language, TextStyle style) {
            return new JsonFindings(out, language);
        }
    },
    sarif {
        @Override
        public FindingsPrinter printer(PrintStream out, Language language, TextStyle style) {
            return new SarifFindings(out, language);
        }
    },
    junit {
        @Override
        public FindingsPrinter printer(PrintStream out, Language language, TextStyle style) {
            return new JUnitFindings(out, language);
        }
    },
    github {
        @Override
        public FindingsPrinter printer(PrintStream out, Language language, TextStyle style) {
            return new GitHubFindings(out, language);
        }
    };

    /**
     * Creates what prints findings in this form.
     *
     * @param style for text alone
     */
    public abstract FindingsPrinter printer(PrintStream out, Language language, TextStyle style);
}
