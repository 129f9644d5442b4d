package io.github.clouddisclosure.jackson;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells UTF-8 from anything else. */
final class Utf8 {
    private static final int BUFFER = 8192;
    /** The first bit of each of eight bytes. */
    private static final long FIRST_BITS = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /**
     * Whether the text begins like JSON in UTF-16 or UTF-32, which a JSON parser would otherwise detect and accept.
     * There is no need to look for a byte order mark of theirs: its bytes never occur in UTF-8.
     */
    static boolean looksLikeAnotherEncoding(byte[] text) {
        return text.length >= 2 && (text[0] == 0 || text[1] == 0);
    }

    /**
     * Whether a character begins with a byte, or with two bytes, that UTF-8 does not allow: an overlong form, a UTF-16
     * surrogate, or a code point beyond U+10FFFF. A JSON parser accepts these; it checks for itself that the first byte
     * is followed by as many bytes as it requires. Eight bytes at a time, this costs a seventh of a full check.
     */
    static boolean hasIllegalSequence(byte[] text) {
        ByteBuffer bytes = ByteBuffer.wrap(text).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        for (; at <= text.length - Long.BYTES; at += Long.BYTES) {
            long eight = bytes.getLong(at);
            boolean isAscii = (eight & FIRST_BITS) == 0;
            if (!isAscii && needsACloserLook(eight) && hasIllegalSequence(text, at, at + Long.BYTES)) {
                return true;
            }
        }
        return hasIllegalSequence(text, at, text.length);
    }

    /**
     * Whether a character of two or four bytes, or a rare one of three, begins in these eight. The common ones of three
     * bytes (kana, most ideographs and full-width forms) begin with E2 to EB, EE or EF, which any second byte may
     * follow.
     */
    private static boolean needsACloserLook(long eight) {
        // A shift by n moves the bit after the first n of each byte into the place of the first.
        long firstOfCharacter = eight & eight << 1;
        long ofThree = eight << 2 & ~(eight << 3);
        long common = eight << 6 | eight << 4 ^ eight << 5;
        return (firstOfCharacter & ~(ofThree & common) & FIRST_BITS) != 0;
    }

    private static boolean hasIllegalSequence(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] < 0 && isIllegal(text[i] & 0xFF, i + 1 < text.length ? text[i + 1] & 0xFF : 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIllegal(int first, int second) {
        return switch (first) {
            case 0xC0, 0xC1 -> true;
            case 0xE0 -> second < 0xA0;
            case 0xED -> second > 0x9F;
            case 0xF0 -> second < 0x90;
            case 0xF4 -> second > 0x8F;
            default -> first > 0xF4;
        };
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

    /** The index of the first half of a character that lacks the other half, or -1. */
    static int firstLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!isPair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** The offset of the first byte at or after an offset that is not JSON white space. */
    static int skipSpace(byte[] text, int from) {
        int at = Math.max(from, 0);
        while (at < text.length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
        return at;
    }
}
