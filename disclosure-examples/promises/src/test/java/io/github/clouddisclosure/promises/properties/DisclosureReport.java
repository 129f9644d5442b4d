package io.github.clouddisclosure.promises.properties;

import io.github.clouddisclosure.Disclosure;
import net.jqwik.api.SampleReportingFormat;

/** Shows the disclosure that a law fails on: its text form gives no answer. */
public final class DisclosureReport implements SampleReportingFormat {
    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Disclosure;
    }

    @Override
    public Object report(Object value) {
        return Content.lines((Disclosure) value);
    }
}
