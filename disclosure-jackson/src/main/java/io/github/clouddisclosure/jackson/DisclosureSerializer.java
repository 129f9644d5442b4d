package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.internal.codec.DisclosureWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a disclosure through an application's own mapper. */
final class DisclosureSerializer extends ValueSerializer<Disclosure> {
    private final ReadLimits limits;

    DisclosureSerializer(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public void serialize(Disclosure disclosure, JsonGenerator generator, SerializationContext context) {
        try {
            new DisclosureWriter(new Jackson3Writer(generator), limits).write(disclosure);
        } catch (DisclosureWriteException overLimit) {
            context.reportMappingProblem(overLimit, "%s", overLimit.getMessage());
        }
    }
}
