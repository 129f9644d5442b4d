package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.jackson.internal.codec.Problems;
import io.github.clouddisclosure.jackson.internal.token.Token;
import io.github.clouddisclosure.jackson.internal.token.TokenReader;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** A document in YAML. */
final class YamlText extends DocumentText {
    /** The first byte after the byte order mark, if there is one. */
    private final int start;
    /** A character, and the byte that it begins with. */
    private long character;

    private int offset;

    YamlText(byte[] bytes) {
        super(bytes);
        start = LineIndex.afterByteOrderMark(bytes);
        offset = start;
    }

    @Override
    int malformed() {
        return Utf8.firstMalformed(bytes());
    }

    @Override
    void checkStart(Problems problems) {
        int directive = YamlDirectives.unsupported(bytes(), start);
        if (directive >= 0) {
            throw problems.fatal(at(directive), FindingCode.UNSUPPORTED_YAML, UnsupportedYaml.DIRECTIVE.arguments());
        }
    }

    @Override
    JsonParser parser() {
        return YamlStreaming.parser(new String(bytes(), start, bytes().length - start, StandardCharsets.UTF_8));
    }

    @Override
    TokenReader tokens(JsonParser parser, Problems problems) {
        return new YamlReader(parser, this, problems);
    }

    /** The offset of the byte at a location of the parser, which counts characters. */
    int offset(TokenStreamLocation location) {
        return offset(location.getCharOffset());
    }

    /** The offset of the byte that a character begins with. If the characters asked for rise, the text is scanned once. */
    private int offset(long asked) {
        if (asked < character) {
            character = 0;
            offset = start;
        }
        while (character < asked && offset < bytes().length) {
            do {
                offset++;
            } while (offset < bytes().length && (bytes()[offset] & 0xC0) == 0x80);
            character++;
        }
        return offset;
    }

    /** The byte at an offset; negative at the end, or if it is not an ASCII character. */
    int first(int at) {
        return at < bytes().length ? bytes()[at] : -1;
    }

    /** Whether one of some ASCII characters is at an offset. */
    boolean has(int at, String characters) {
        return characters.indexOf(first(at)) >= 0;
    }

    @Override
    DisclosureReadException empty(Problems problems) {
        return problems.fatal(at(bytes().length), FindingCode.NOT_YAML, JsonText.EMPTY);
    }

    @Override
    DisclosureReadException refusal(JacksonException unreadable, TokenReader tokens, Problems problems) {
        YamlFailure failure = YamlFailure.of(unreadable.getCause());
        int problem = failure.character() < 0 ? (int) tokens.tokenLocation().byteOffset() : offset(failure.character());
        int opened = failure.opening() < 0 ? problem : offset(failure.opening());
        YamlMistake mistake = YamlMistake.at(bytes(), problem, opened);
        return problems.fatal(at(mistake.offset()), FindingCode.NOT_YAML, mistake.words());
    }

    @Override
    void checkEnd(JsonParser parser, TokenReader tokens, Problems problems) {
        try {
            if (tokens.next() != Token.NONE) {
                throw problems.fatal(tokens, FindingCode.UNSUPPORTED_YAML, UnsupportedYaml.DOCUMENT.arguments());
            }
        } catch (JacksonException notEvenYaml) {
            YamlFailure failure = YamlFailure.of(notEvenYaml.getCause());
            throw problems.fatal(at(offset(failure.character())), FindingCode.TRAILING_TEXT);
        }
    }
}
