package io.github.clouddisclosure.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureWriteException;
import io.github.clouddisclosure.jackson.ReadLimits;
import io.github.clouddisclosure.jackson.internal.codec.DisclosureWriter;
import java.io.IOException;

/** Writes a disclosure through an application's own mapper. */
final class DisclosureSerializer extends JsonSerializer<Disclosure> {
    private final ReadLimits limits;

    DisclosureSerializer(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public void serialize(Disclosure disclosure, JsonGenerator generator, SerializerProvider context)
            throws IOException {
        try {
            WholeCharacters.whileWriting(
                    generator, () -> new DisclosureWriter(new Jackson2Writer(generator), limits).write(disclosure));
        } catch (DisclosureWriteException overLimit) {
            context.reportMappingProblem(overLimit, "%s", overLimit.getMessage());
        }
    }
}
