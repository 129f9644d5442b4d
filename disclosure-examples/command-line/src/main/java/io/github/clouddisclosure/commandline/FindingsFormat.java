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
    },
    sarif {
        @Override
        FindingsPrinter printer(PrintStream out, Language language, TextStyle style) {
            return new SarifFindings(out, language);
        }
    },
    junit {
        @Override
        FindingsPrinter printer(PrintStream out, Language language, TextStyle style) {
            return new JUnitFindings(out, language);
        }
    },
    github {
        @Override
        FindingsPrinter printer(PrintStream out, Language language, TextStyle style) {
            return new GitHubFindings(out, language);
        }
    };

    /**
     * Creates what prints findings in this form.
     *
     * @param style for text alone
     */
    abstract FindingsPrinter printer(PrintStream out, Language language, TextStyle style);
}
