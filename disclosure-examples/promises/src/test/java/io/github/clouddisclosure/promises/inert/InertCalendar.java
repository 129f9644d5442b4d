package io.github.clouddisclosure.promises.inert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** A calendar has the events, properties and alarms that it has without hostile texts. */
final class InertCalendar implements InertForm {
    @Override
    public Check against(byte[] harmless) throws Exception {
        List<String> model = names(harmless);
        return output -> assertEquals(model, names(output));
    }

    private static List<String> names(byte[] content) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(new String(content, StandardCharsets.UTF_8)));
        assertFalse(calendar.validate().hasErrors(), calendar::toString);
        return calendar.getComponents().stream().map(InertCalendar::names).toList();
    }

    private static String names(Component component) {
        List<String> properties =
                component.getProperties().stream().map(Property::getName).toList();
        String alarms = component instanceof VEvent event
                ? event.getAlarms().stream().map(InertCalendar::names).toList().toString()
                : "";
        return component.getName() + properties + alarms;
    }
}
