package io.github.clouddisclosure.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.internal.codec.FindingWriter;
import java.io.IOException;
import java.util.Locale;

/** Writes a finding through an application's own mapper. */
final class FindingSerializer extends JsonSerializer<Finding> {
    private final Locale locale;

    FindingSerializer(Locale locale) {
        this.locale = locale;
    }

    @Override
    public void serialize(Finding finding, JsonGenerator generator, SerializerProvider context) throws IOException {
        WholeCharacters.whileWriting(
                generator, () -> new FindingWriter(new Jackson2Writer(generator), locale).write(finding));
    }
}
