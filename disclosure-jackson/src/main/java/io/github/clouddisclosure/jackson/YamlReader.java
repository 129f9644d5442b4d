package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.jackson.internal.codec.Limit;
import io.github.clouddisclosure.jackson.internal.codec.Problems;
import io.github.clouddisclosure.jackson.internal.token.Token;
import io.github.clouddisclosure.jackson.internal.token.TokenLocation;
import io.github.clouddisclosure.jackson.internal.token.TokenReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * The tokens of a parser of YAML. The parser says where a token begins and what its text is; what it is follows from its
 * first character, so that nothing is taken for a number, true or null that JSON would not.
 */
final class YamlReader extends TokenReader {
    /** Every number with so few digits is a {@code long}. */
    private static final int DIGITS_OF_LONG = 18;

    private static final String MERGE_KEY = "<<";

    private final JsonParser parser;
    private final YamlText source;
    private final Problems problems;
    private Token token = Token.NONE;
    private boolean isPlain;
    private String text = "";
    private int offset;

    YamlReader(JsonParser parser, YamlText source, Problems problems) {
        this.parser = parser;
        this.source = source;
        this.problems = problems;
    }

    @Override
    public Token token() {
        return token;
    }

    @Override
    public Token next() {
        Token before = token;
        JsonToken read = read();
        if (read == null) {
            token = Token.NONE;
            return token;
        }
        int start = source.offset(parser.currentTokenLocation());
        token = Token.numbered(read.id());
        isPlain = false;
        if (token.isEnd()) {
            // In block style it is where the next token begins.
            offset = source.has(start, "}]") ? start : offset;
            return token;
        }
        int name = before == Token.NAME ? offset : start;
        offset = start;
        refuseWhatJsonDoesNotHave(start);
        if (!token.isStart()) {
            readScalar(start);
        } else if (!source.has(start, "{[")) {
            offset = name;
        }
        return token;
    }

    private @Nullable JsonToken read() {
        try {
            return parser.nextToken();
        } catch (StreamReadException unreadable) {
            if (unreadable.getCause() != null) {
                throw unreadable;
            }
            // All that the parser itself refuses is a name that is no scalar.
            offset = source.offset(parser.currentTokenLocation());
            throw refusal(UnsupportedYaml.ofName(source.first(offset)));
        }
    }

    private void refuseWhatJsonDoesNotHave(int start) {
        UnsupportedYaml unsupported = UnsupportedYaml.of(source.first(start));
        if (unsupported != null) {
            throw refusal(unsupported);
        }
    }

    /** Ends the reading at the current token. */
    DisclosureReadException refusal(UnsupportedYaml unsupported) {
        return problems.fatal(this, FindingCode.UNSUPPORTED_YAML, unsupported.arguments());
    }

    private void readScalar(int start) {
        isPlain = !source.has(start, "\"'|>");
        if (token == Token.NAME) {
            text = parser.currentName();
            if (text.length() > Streaming.MAX_NAME_LENGTH) {
                throw problems.limitExceeded(this, Limit.NAME_OR_NUMBER, Streaming.MAX_NAME_LENGTH);
            }
            if (isPlain && text.equals(MERGE_KEY)) {
                throw refusal(UnsupportedYaml.MERGE_KEY);
            }
        } else {
            text = parser.getString();
            token = isPlain ? PlainScalar.token(text) : Token.TEXT;
        }
    }

    @Override
    public @Nullable String nextName() {
        return next() == Token.NAME ? text : null;
    }

    @Override
    public boolean isText() {
        return token == Token.TEXT || isPlain && (token.isNumber() || token == Token.TRUE || token == Token.FALSE);
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int textLength() {
        return text.length();
    }

    @Override
    public char[] textCharacters() {
        return text.toCharArray();
    }

    @Override
    public int textOffset() {
        return 0;
    }

    @Override
    public @Nullable BigDecimal decimal() {
        try {
            return new BigDecimal(text);
        } catch (ArithmeticException | NumberFormatException tooLarge) {
            return null;
        }
    }

    @Override
    public boolean isLong() {
        return text.length() <= DIGITS_OF_LONG || new BigInteger(text).bitLength() < Long.SIZE;
    }

    @Override
    public long wholeNumber() {
        return Long.parseLong(text);
    }

    @Override
    public int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    @Override
    public String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** Of an object or array in block style it is its name, and its end is the last token in it. */
    @Override
    public TokenLocation tokenLocation() {
        return new TokenLocation(offset, 0, 0);
    }

    @Override
    public TokenLocation location() {
        return tokenLocation();
    }
}
