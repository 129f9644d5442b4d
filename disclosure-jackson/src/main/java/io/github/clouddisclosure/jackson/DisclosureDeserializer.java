package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a disclosure through an application's own mapper. */
final class DisclosureDeserializer extends ValueDeserializer<Disclosure> {
    /** The parser's own message quotes the current text, which may be the career of the representative. */
    private static final String UNEXPECTED = "cannot be read as a disclosure: unexpected character";

    private final ReadLimits limits;

    DisclosureDeserializer(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Disclosure deserialize(JsonParser parser, DeserializationContext context) {
        RowIndex rows = RowIndex.forReading();
        Problems problems = new Problems(DisclosureDeserializer::position, rows, limits);
        Disclosure disclosure;
        try {
            disclosure = new DisclosureReader(parser, rows, limits, problems).read();
        } catch (DisclosureReadException notADisclosure) {
            throw mismatch(parser, notADisclosure);
        } catch (JacksonException notEvenJson) {
            JacksonException refused = withoutQuotation(parser, notEvenJson);
            if (problems.count() > 0) {
                refused.addSuppressed(new DisclosureReadException(problems.findings()));
            }
            throw refused;
        }
        if (problems.count() > 0) {
            throw mismatch(parser, new DisclosureReadException(problems.findings()));
        }
        return disclosure;
    }

    private static JacksonException withoutQuotation(JsonParser parser, JacksonException notEvenJson) {
        boolean quotes =
                notEvenJson instanceof StreamReadException && !(notEvenJson instanceof UnexpectedEndOfInputException);
        return quotes ? new StreamReadException(parser, UNEXPECTED, notEvenJson.getLocation()) : notEvenJson;
    }

    /** A mapper's callers expect Jackson's own exceptions; the findings are in the cause. */
    private static DatabindException mismatch(JsonParser parser, DisclosureReadException cause) {
        DatabindException mismatch = MismatchedInputException.from(parser, Disclosure.class, cause.getMessage());
        mismatch.initCause(cause);
        return mismatch;
    }

    /** The parser knows lines and columns only if its format has them. */
    private static Position position(TokenStreamLocation location) {
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
