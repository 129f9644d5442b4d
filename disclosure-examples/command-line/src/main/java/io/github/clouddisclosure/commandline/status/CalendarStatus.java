package io.github.clouddisclosure.commandline.status;

import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.PrintableText;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A status report as a calendar (RFC 5545): for each disclosure the day on which its renewal window opens, and its last
 * day. The same report gives the same bytes.
 */
final class CalendarStatus {
    /** A date of a calendar has four digits for the year. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final PrintStream out;
    private final Language language;
    private final StringBuilder calendar = new StringBuilder();

    CalendarStatus(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(StatusReport report) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//io.github.clouddisclosure//disclosure//" + language.say("JA", "EN"));
        line("CALSCALE:GREGORIAN");
        Map<String, Integer> names = new HashMap<>();
        report.services().forEach(service -> names.merge(name(service), 1, Integer::sum));
        for (ServiceStatus service : report.services()) {
            boolean isUnique = !service.service().isEmpty() && names.get(name(service)) == 1;
            String identity = isUnique ? name(service) : name(service) + '\n' + service.file();
            for (RenewalEvent event : RenewalEvent.values()) {
                Optional<LocalDate> day = event.day(service).filter(date -> !date.isAfter(LAST));
                if (day.isPresent()) {
                    event(event, day.get(), service, event.uid(identity), report.day());
                }
            }
        }
        line("END:VCALENDAR");
        out.print(calendar);
    }

    private static String name(ServiceStatus service) {
        return service.provider() + '\n' + service.service();
    }

    private void event(RenewalEvent event, LocalDate day, ServiceStatus service, String uid, LocalDate asOf) {
        String name = service.service().isEmpty() ? service.file() : service.service();
        String summary = text(language.of(event.summary()) + ": " + name);
        line("BEGIN:VEVENT");
        line("UID:" + uid);
        line("DTSTAMP:" + date(asOf) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + date(day));
        line("SUMMARY:" + summary);
        line("DESCRIPTION:" + text(description(service)));
        line("TRANSP:TRANSPARENT");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("DESCRIPTION:" + summary);
        line("TRIGGER:" + event.alarm());
        line("END:VALARM");
        line("END:VEVENT");
    }

    private String description(ServiceStatus service) {
        String provider = service.provider().isEmpty() ? "" : service.provider() + " / ";
        LocalDate first = service.validity().renewableFrom().orElseThrow();
        LocalDate last = service.validity().validUntil().orElseThrow();
        return provider
                + language.say(
                        "開示情報の日付 " + service.validity().disclosedOn().orElseThrow() + "、更新 " + first + " から " + last
                                + " まで",
                        "disclosed on " + service.validity().disclosedOn().orElseThrow() + ", renewal from " + first
                                + " to " + last);
    }

    private static String text(String text) {
        return ContentLine.text(PrintableText.of(text));
    }

    private static String date(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }

    private void line(String line) {
        ContentLine.append(calendar, line);
    }
}
