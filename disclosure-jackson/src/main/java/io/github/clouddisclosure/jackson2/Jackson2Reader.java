package io.github.clouddisclosure.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import io.github.clouddisclosure.jackson.internal.token.Token;
import io.github.clouddisclosure.jackson.internal.token.TokenLocation;
import io.github.clouddisclosure.jackson.internal.token.TokenReader;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of Jackson 2. */
final class Jackson2Reader extends TokenReader {
    private final JsonParser parser;

    Jackson2Reader(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token token() {
        return Token.numbered(parser.currentTokenId());
    }

    @Override
    public Token next() {
        try {
            JsonToken token = parser.nextToken();
            return token == null ? Token.NONE : Token.numbered(token.id());
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public @Nullable String nextName() {
        try {
            return parser.nextFieldName();
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public int textLength() {
        try {
            return parser.getTextLength();
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public char[] textCharacters() {
        try {
            return parser.getTextCharacters();
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public int textOffset() {
        try {
            return parser.getTextOffset();
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public @Nullable BigDecimal decimal() {
        try {
            return parser.getDecimalValue();
        } catch (ArithmeticException | NumberFormatException | InputCoercionException tooLarge) {
            return null;
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public boolean isLong() {
        try {
            return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public long wholeNumber() {
        try {
            return parser.getLongValue();
        } catch (IOException thrown) {
            throw new CheckedFailure(thrown);
        }
    }

    @Override
    public int depth() {
        return parser.getParsingContext().getNestingDepth();
    }

    @Override
    public String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    @Override
    public TokenLocation tokenLocation() {
        return of(parser.currentTokenLocation());
    }

    @Override
    public TokenLocation location() {
        return of(parser.currentLocation());
    }

    private static TokenLocation of(JsonLocation location) {
        return new TokenLocation(location.getByteOffset(), location.getLineNr(), location.getColumnNr());
    }
}
