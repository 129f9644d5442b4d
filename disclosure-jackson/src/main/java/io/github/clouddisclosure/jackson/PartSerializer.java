package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.jackson.internal.codec.MappedDisclosure;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Refuses to write a section or an answer alone: its meaning depends on its row. Without this, databind would write its
 * getters and silently lose the answers.
 */
final class PartSerializer<T> extends ValueSerializer<T> {
    @Override
    public void serialize(T part, JsonGenerator generator, SerializationContext context) {
        context.reportMappingProblem("%s", MappedDisclosure.isOnlyAPart(part));
    }
}
