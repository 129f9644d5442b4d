package io.github.clouddisclosure.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.clouddisclosure.jackson.internal.codec.MappedDisclosure;

/**
 * Refuses to write a section or an answer alone: its meaning depends on its row. Without this, databind would write its
 * getters and silently lose the answers.
 */
final class PartSerializer<T> extends JsonSerializer<T> {
    @Override
    public void serialize(T part, JsonGenerator generator, SerializerProvider context) throws JsonMappingException {
        context.reportMappingProblem("%s", MappedDisclosure.isOnlyAPart(part));
    }
}
