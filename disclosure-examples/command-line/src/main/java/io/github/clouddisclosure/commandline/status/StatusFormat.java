package io.github.clouddisclosure.commandline.status;

import io.github.clouddisclosure.commandline.output.Language;
import java.io.PrintStream;

/** The forms of a status report, as named on the command line. */
enum StatusFormat {
    text,
    json,
    csv,
    ics;

    void print(StatusReport report, PrintStream out, Language language) {
        switch (this) {
            case text -> new TextStatus(out, language).print(report);
            case json -> new JsonStatus(out, language).print(report);
            case csv -> new CsvStatus(out, language).print(report);
            case ics -> new CalendarStatus(out, language).print(report);
        }
        out.flush();
    }
}
