package io.github.clouddisclosure.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureWriteException;
import io.github.clouddisclosure.jackson.ReadLimits;
import io.github.clouddisclosure.jackson.internal.codec.DisclosureWriter;
import java.io.IOException;

/** Writes a disclosure through an application's own mapper. */
final class DisclosureSerializer extends JsonSerializer<Disclosure> {
    /** Without it, a rare ideograph such as 𠮷 is written to bytes as two escapes, but not in Jackson 3. */
    private static final JsonGenerator.Feature WHOLE_CHARACTERS =
            JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8.mappedFeature();

    private final ReadLimits limits;

    DisclosureSerializer(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public void serialize(Disclosure disclosure, JsonGenerator generator, SerializerProvider context)
            throws IOException {
        boolean wasEnabled = generator.isEnabled(WHOLE_CHARACTERS);
        generator.enable(WHOLE_CHARACTERS);
        try {
            new DisclosureWriter(new Jackson2Writer(generator), limits).write(disclosure);
        } catch (DisclosureWriteException overLimit) {
            context.reportMappingProblem(overLimit, "%s", overLimit.getMessage());
        } catch (CheckedFailure failure) {
            throw failure.thrown();
        } finally {
            if (!wasEnabled) {
                generator.disable(WHOLE_CHARACTERS);
            }
        }
    }
}
