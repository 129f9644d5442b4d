package io.github.clouddisclosure.jackson2;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.jackson.ReadLimits;
import io.github.clouddisclosure.jackson.internal.codec.MappedDisclosure;
import java.io.IOException;

/** Reads a disclosure through an application's own mapper. */
final class DisclosureDeserializer extends JsonDeserializer<Disclosure> {
    private final ReadLimits limits;

    DisclosureDeserializer(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Disclosure deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        MappedDisclosure disclosure = new MappedDisclosure(limits);
        try {
            return disclosure.read(new Jackson2Reader(parser));
        } catch (DisclosureReadException notADisclosure) {
            throw mismatch(parser, notADisclosure);
        } catch (CheckedFailure notEvenJson) {
            IOException refused = withoutQuotation(parser, notEvenJson.thrown());
            DisclosureReadException before = disclosure.refused();
            if (before != null) {
                refused.addSuppressed(before);
            }
            throw refused;
        }
    }

    private static IOException withoutQuotation(JsonParser parser, IOException notEvenJson) {
        if (notEvenJson instanceof StreamConstraintsException overLimit) {
            // Not a StreamReadException in Jackson 2, so a server would take it for a failure of its own.
            return new JsonParseException(parser, overLimit.getOriginalMessage(), overLimit.getLocation());
        }
        boolean quotes = notEvenJson instanceof StreamReadException && !(notEvenJson instanceof JsonEOFException);
        return quotes
                ? new JsonParseException(
                        parser, MappedDisclosure.UNEXPECTED, ((StreamReadException) notEvenJson).getLocation())
                : notEvenJson;
    }

    /** A mapper's callers expect Jackson's own exceptions; the findings are in the cause. */
    private static JsonMappingException mismatch(JsonParser parser, DisclosureReadException cause) {
        JsonMappingException mismatch = MismatchedInputException.from(parser, Disclosure.class, cause.getMessage());
        mismatch.initCause(cause);
        return mismatch;
    }
}
