package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.jackson.internal.codec.Problems;
import io.github.clouddisclosure.jackson.internal.token.TokenReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** A document in JSON. */
final class JsonText extends DocumentText {
    static final LocalizedText EMPTY = new LocalizedText("内容がありません。", "It is empty.");
    static final LocalizedText CUT_OFF = new LocalizedText("途中で終わっています。", "It is cut off.");
    private static final LocalizedText UNEXPECTED =
            new LocalizedText("ここに置けない文字があります。", "There is an unexpected character.");

    JsonText(byte[] bytes) {
        super(bytes);
    }

    /** The parser finds the rest by itself. */
    @Override
    int malformed() {
        return Utf8.hasIllegalSequence(bytes()) ? Utf8.firstMalformed(bytes()) : -1;
    }

    @Override
    void checkStart(Problems problems) {}

    @Override
    JsonParser parser() {
        return Streaming.parser(bytes());
    }

    @Override
    TokenReader tokens(JsonParser parser, Problems problems) {
        return new Jackson3Reader(parser);
    }

    @Override
    DisclosureReadException empty(Problems problems) {
        return problems.fatal(at(bytes().length), FindingCode.NOT_JSON, EMPTY);
    }

    @Override
    DisclosureReadException refusal(JacksonException unreadable, TokenReader tokens, Problems problems) {
        boolean atEnd = unreadable instanceof UnexpectedEndOfInputException;
        long offset = atEnd ? bytes().length : offset(unreadable);
        return problems.fatal(at(offset), FindingCode.NOT_JSON, atEnd ? CUT_OFF : UNEXPECTED);
    }

    private long offset(JacksonException unreadable) {
        return unreadable.getLocation() == null
                ? 0
                : Math.max(0, unreadable.getLocation().getByteOffset());
    }

    @Override
    void checkEnd(JsonParser parser, TokenReader tokens, Problems problems) {
        long end = parser.currentLocation().getByteOffset();
        if (hasMore(parser)) {
            throw problems.fatal(at(Utf8.skipSpace(bytes(), (int) end)), FindingCode.TRAILING_TEXT);
        }
    }

    private static boolean hasMore(JsonParser parser) {
        try {
            return parser.nextToken() != null;
        } catch (JacksonException notEvenJson) {
            return true;
        }
    }
}
