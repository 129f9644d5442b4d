package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.internal.codec.MappedDisclosure;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a disclosure through an application's own mapper. */
final class DisclosureDeserializer extends ValueDeserializer<Disclosure> {
    private final ReadLimits limits;

    DisclosureDeserializer(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Disclosure deserialize(JsonParser parser, DeserializationContext context) {
        MappedDisclosure disclosure = new MappedDisclosure(limits);
        try {
            return disclosure.read(new Jackson3Reader(parser));
        } catch (DisclosureReadException notADisclosure) {
            throw mismatch(parser, notADisclosure);
        } catch (JacksonException notEvenJson) {
            JacksonException refused = withoutQuotation(parser, notEvenJson);
            DisclosureReadException before = disclosure.refused();
            if (before != null) {
                refused.addSuppressed(before);
            }
            throw refused;
        }
    }

    private static JacksonException withoutQuotation(JsonParser parser, JacksonException notEvenJson) {
        boolean quotes =
                notEvenJson instanceof StreamReadException && !(notEvenJson instanceof UnexpectedEndOfInputException);
        return quotes
                ? new StreamReadException(parser, MappedDisclosure.UNEXPECTED, notEvenJson.getLocation())
                : notEvenJson;
    }

    /** A mapper's callers expect Jackson's own exceptions; the findings are in the cause. */
    private static DatabindException mismatch(JsonParser parser, DisclosureReadException cause) {
        DatabindException mismatch = MismatchedInputException.from(parser, Disclosure.class, cause.getMessage());
        mismatch.initCause(cause);
        return mismatch;
    }
}
