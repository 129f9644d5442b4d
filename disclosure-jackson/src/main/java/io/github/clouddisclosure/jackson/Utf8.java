package io.github.clouddisclosure.jackson;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells UTF-8 from what is not. */
final class Utf8 {
    private static final int BUFFER = 8192;

    private Utf8() {}

    /** Whether the text begins as UTF-16 or UTF-32 does, which a JSON parser would otherwise guess and accept. */
    static boolean looksLikeAnotherEncoding(byte[] text) {
        if (text.length < 2) {
            return false;
        }
        boolean mark =
                text[0] == (byte) 0xFE && text[1] == (byte) 0xFF || text[0] == (byte) 0xFF && text[1] == (byte) 0xFE;
        return mark || text[0] == 0 || text[1] == 0;
    }

    /** The offset of the first byte that is not UTF-8, or -1. */
    static int firstMalformed(byte[] text) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(text);
        CharBuffer characters = CharBuffer.allocate(BUFFER);
        while (true) {
            CoderResult result = decoder.decode(bytes, characters, true);
            if (result.isError()) {
                return bytes.position();
            } else if (result.isUnderflow()) {
                return -1;
            }
            characters.clear();
        }
    }

    /** The offset of the first byte from an offset on that is not white space of JSON. */
    static int skipSpace(byte[] text, int from) {
        int at = Math.max(from, 0);
        while (at < text.length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
        return at;
    }
}
