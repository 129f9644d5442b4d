package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.internal.codec.FindingWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a finding through an application's own mapper. */
final class FindingSerializer extends ValueSerializer<Finding> {
    private final Locale locale;

    FindingSerializer(Locale locale) {
        this.locale = locale;
    }

    @Override
    public void serialize(Finding finding, JsonGenerator generator, SerializationContext context) {
        new FindingWriter(new Jackson3Writer(generator), locale).write(finding);
    }
}
