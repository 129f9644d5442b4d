package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.jackson.internal.codec.Problems;
import io.github.clouddisclosure.jackson.internal.codec.TextPositions;
import io.github.clouddisclosure.jackson.internal.token.TokenLocation;
import io.github.clouddisclosure.jackson.internal.token.TokenReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** The bytes of a document with what depends on their format: the parser, the places, and what is wrong with the syntax. */
abstract class DocumentText implements TextPositions {
    private final byte[] bytes;
    private final LineIndex lines;

    DocumentText(byte[] bytes) {
        this.bytes = bytes;
        this.lines = new LineIndex(bytes);
    }

    final byte[] bytes() {
        return bytes;
    }

    @Override
    public final Position at(TokenLocation location) {
        return at(location.byteOffset());
    }

    final Position at(long offset) {
        return lines.at(offset);
    }

    /** The offset of a byte that is not UTF-8 and that the parser would not find; -1 if there is none. */
    abstract int malformed();

    /**
     * Refuses what the parser would not refuse.
     *
     * @throws DisclosureReadException if there is such a thing
     */
    abstract void checkStart(Problems problems);

    /** A parser at the beginning of the text. */
    abstract JsonParser parser();

    /** The tokens of a parser of this text. */
    abstract TokenReader tokens(JsonParser parser, Problems problems);

    /** Why an empty text is refused. */
    abstract DisclosureReadException empty(Problems problems);

    /** Why the parser cannot go on. */
    abstract DisclosureReadException refusal(JacksonException unreadable, TokenReader tokens, Problems problems);

    /**
     * Checks that nothing follows the object that was read.
     *
     * @throws DisclosureReadException if something does
     */
    abstract void checkEnd(JsonParser parser, TokenReader tokens, Problems problems);
}
