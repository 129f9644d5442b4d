package io.github.clouddisclosure.commandline.status;

import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.PrintableText;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.validity.ValidityState;
import java.io.PrintStream;
import java.time.LocalDate;

/** A status report for people: two lines for each disclosure. */
final class TextStatus {
    private static final LocalizedText NO_FULL_DATE =
            new LocalizedText("開示情報の日付が年月日ではありません", "the date of the disclosed information is not a full date");

    private final PrintStream out;
    private final Language language;

    TextStatus(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(StatusReport report) {
        for (ServiceStatus service : report.services()) {
            line(name(service));
            line("  " + language.of(StateWord.of(service.state())) + ": " + time(service, report.day()));
        }
        StringBuilder totals = new StringBuilder(report.day().toString()).append(language.say(" 時点: ", ": "));
        for (ValidityState state : ValidityState.values()) {
            totals.append(language.of(StateWord.of(state)))
                    .append(' ')
                    .append(report.count(state))
                    .append(", ");
        }
        line(totals.append(language.say("読み込めない ", "unreadable "))
                .append(report.unreadable().size())
                .toString());
    }

    private String name(ServiceStatus service) {
        return service.service().isEmpty() ? service.file() : service.service() + " — " + service.file();
    }

    private String time(ServiceStatus service, LocalDate day) {
        if (service.validity().validUntil().isEmpty()) {
            return language.of(NO_FULL_DATE);
        }
        LocalDate last = service.validity().validUntil().get();
        LocalDate opening = service.validity().renewableFrom().orElseThrow();
        long left = service.daysLeft(day).orElseThrow();
        String days = left < 0
                ? language.say(-left + "日経過", "days ago: " + -left)
                : language.say("残り" + left + "日", "days left: " + left);
        return language.say(
                last + " まで(" + days + ")、更新は " + opening + " から",
                "until " + last + " (" + days + "), renewal from " + opening);
    }

    private void line(String text) {
        PrintableText.line(out, text);
    }
}
