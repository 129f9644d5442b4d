package io.github.clouddisclosure.commandline.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.jackson.DisclosureJson;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code disclosure status --format ics}, read by a program that knows RFC 5545. */
class StatusCalendarTest {
    private static final LocalDate DATE = LocalDate.of(2024, 6, 12);

    @TempDir
    private Path folder = Path.of("");

    private String write(String name, String service, LocalDate disclosedOn) throws IOException {
        Path file = folder.resolve(name);
        DisclosureJson.create().write(StatusCommandTest.of(service, disclosedOn), file);
        return file.toString();
    }

    private static String calendar(String... files) {
        List<String> arguments = new ArrayList<>(
                List.of("status", "--as-of", "2026-04-01", "--format", "ics", "--locale", "en", "--fail-on", "never"));
        arguments.addAll(List.of(files));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertEquals(0, run.exit(), run.err());
        return run.out();
    }

    private static List<VEvent> events(String text) throws IOException {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertFalse(
                    calendar.validate().hasErrors(), () -> calendar.validate().toString());
            return calendar.getComponents(Component.VEVENT);
        } catch (ParserException notACalendar) {
            throw new AssertionError(text, notACalendar);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }

    @Test
    void theFirstAndTheLastDayOfTheWindowAreAllDayEventsWithAnAlarm() throws IOException {
        List<VEvent> events = events(calendar(write("a.json", "甲サービス", DATE)));
        assertEquals(2, events.size());
        assertEvent(events.get(0), "20260212", "Disclosure can be renewed: 甲サービス", "PT9H");
        assertEvent(events.get(1), "20260612", "Disclosure valid until today: 甲サービス", "-P6DT15H");
    }

    private static void assertEvent(VEvent event, String day, String summary, String trigger) {
        assertEquals(day, value(event, Property.DTSTART));
        assertTrue(event.getProperty(Property.DTSTART).orElseThrow().toString().contains("VALUE=DATE:"));
        assertEquals(summary, value(event, Property.SUMMARY));
        assertEquals("20260401T000000Z", value(event, Property.DTSTAMP));
        assertEquals(
                "株式会社サンプル / disclosed on 2024-06-12, renewal from 2026-02-12 to 2026-06-12",
                value(event, Property.DESCRIPTION));
        List<VAlarm> alarms = event.getAlarms();
        assertEquals(1, alarms.size());
        assertEquals(
                trigger,
                alarms.get(0).getProperty(Property.TRIGGER).orElseThrow().getValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "とても長い名前のクラウドサービスで、行を折り返さなければ七十五オクテットには収まりません",
                "a名前が一文字ずれても、文字の途中で折り返すことはないクラウドサービス(法人向け)",
                "ab名前が二文字ずれても、文字の途中で折り返すことはないクラウドサービス(法人向け)",
                "𠮷野家と😀と👨‍👩‍👧の𠮷野家と😀と👨‍👩‍👧の𠮷野家と😀と👨‍👩‍👧の𠮷野家と😀と👨‍👩‍👧の",
                "Very long names without a single character outside of ASCII are folded in the same way",
                "区切り: コンマ, セミコロン; 円記号\\n、二重\\\\、\"引用\""
            })
    void aLongNameIsFoldedInSeventyFiveOctetsWithoutSplittingACharacter(String service) throws IOException {
        String text = calendar(write("a.json", service, DATE));
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\n") || line.contains("\r") || line.contains("?"), line);
        }
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        for (VEvent event : events(text)) {
            assertTrue(value(event, Property.SUMMARY).endsWith(": " + service), value(event, Property.SUMMARY));
        }
    }

    @Test
    void aLineOfExactlySeventyFiveOctetsIsNotFolded() throws IOException {
        String name = "x".repeat(75 - "SUMMARY:Disclosure can be renewed: ".length());
        assertTrue(calendar(write("a.json", name, DATE))
                .contains("\r\nSUMMARY:Disclosure can be renewed: " + name + "\r\n"));
        assertTrue(calendar(write("b.json", name + "y", DATE)).contains(name + "\r\n y\r\n"));
    }

    @Test
    void theSameReportIsTheSameBytesAndAnEventKeepsItsUidOnAnyMachineAndWhenRenewed() throws IOException {
        String file = write("a.json", "甲サービス", DATE);
        assertEquals(calendar(file), calendar(file));
        List<String> uids = uids(calendar(file));
        Files.createDirectory(folder.resolve("elsewhere"));
        assertEquals(uids, uids(calendar(write("elsewhere/b.json", "甲サービス", DATE.plusYears(2)))));
        assertNotEquals(uids, uids(calendar(write("c.json", "乙サービス", DATE))));
    }

    @Test
    void noTwoEventsHaveOneUid() throws IOException {
        List<String> uids = uids(calendar(
                write("a.json", "甲サービス", DATE),
                write("b.json", "甲サービス", DATE.plusYears(1)),
                write("c.json", "", DATE),
                write("d.json", "乙サービス", DATE)));
        assertEquals(8, new HashSet<>(uids).size());
    }

    private static List<String> uids(String text) throws IOException {
        return events(text).stream().map(event -> value(event, Property.UID)).toList();
    }

    @Test
    void aDisclosureWithoutAnEndHasNoEvents() throws IOException {
        Path unknown = folder.resolve("a.json");
        DisclosureJson.create()
                .write(StatusCommandTest.of("甲", DATE).with(d -> d.disclosedOn(Answers.date(2024))), unknown);
        String afterAllYears = write("b.json", "乙", LocalDate.of(9999, 12, 31));
        String known = write("c.json", "丙", DATE);
        assertEquals(calendar(known), calendar(unknown.toString(), known, afterAllYears));
    }
}
