package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.jackson.internal.token.Token;
import io.github.clouddisclosure.jackson.internal.token.TokenLocation;
import io.github.clouddisclosure.jackson.internal.token.TokenReader;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;

/** The tokens of a parser of Jackson 3. */
final class Jackson3Reader extends TokenReader {
    private final JsonParser parser;

    Jackson3Reader(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token token() {
        return Token.numbered(parser.currentTokenId());
    }

    @Override
    public Token next() {
        JsonToken token = parser.nextToken();
        return token == null ? Token.NONE : Token.numbered(token.id());
    }

    @Override
    public @Nullable String nextName() {
        return parser.nextName();
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public int textLength() {
        return parser.getStringLength();
    }

    @Override
    public char[] textCharacters() {
        return parser.getStringCharacters();
    }

    @Override
    public int textOffset() {
        return parser.getStringOffset();
    }

    @Override
    public @Nullable BigDecimal decimal() {
        try {
            return parser.getDecimalValue();
        } catch (ArithmeticException | NumberFormatException | InputCoercionException tooLarge) {
            return null;
        }
    }

    @Override
    public boolean isLong() {
        return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    }

    @Override
    public long wholeNumber() {
        return parser.getLongValue();
    }

    @Override
    public int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    @Override
    public String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    @Override
    public TokenLocation tokenLocation() {
        return of(parser.currentTokenLocation());
    }

    @Override
    public TokenLocation location() {
        return of(parser.currentLocation());
    }

    private static TokenLocation of(TokenStreamLocation location) {
        return new TokenLocation(location.getByteOffset(), location.getLineNr(), location.getColumnNr());
    }
}
