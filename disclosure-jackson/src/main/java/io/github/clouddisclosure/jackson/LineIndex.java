package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.jackson.internal.codec.TextPositions;
import io.github.clouddisclosure.jackson.internal.token.TokenLocation;

/**
 * Finds line and column in UTF-8 text. Columns count characters: the parser's own columns count bytes, which makes them
 * three times too large in Japanese text.
 */
final class LineIndex implements TextPositions {
    private static final int BYTE_ORDER_MARK = 3;

    private final byte[] bytes;
    private int at;
    private int line = 1;
    private int column = 1;

    LineIndex(byte[] bytes) {
        this.bytes = bytes;
        rewind();
    }

    static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    @Override
    public Position at(TokenLocation location) {
        return at(location.byteOffset());
    }

    /** The position of a byte. If the offsets asked for rise, the text is scanned only once. */
    Position at(long offset) {
        if (offset < at) {
            rewind();
        }
        walkTo((int) Math.min(offset, bytes.length));
        return new Position(line, column);
    }

    /** Works on local variables, because it visits every byte of the text. */
    private void walkTo(int end) {
        int next = at;
        int lines = line;
        int columns = column;
        while (next < end) {
            byte b = bytes[next++];
            if (b == '\n' || b == '\r' && !(next < bytes.length && bytes[next] == '\n')) {
                lines++;
                columns = 1;
            } else if (b != '\r' && (b & 0xC0) != 0x80) {
                columns++;
            }
        }
        at = next;
        line = lines;
        column = columns;
    }

    /** The offset of the first byte of the text itself. */
    static int afterByteOrderMark(byte[] bytes) {
        return hasByteOrderMark(bytes) ? BYTE_ORDER_MARK : 0;
    }

    private void rewind() {
        at = afterByteOrderMark(bytes);
        line = 1;
        column = 1;
    }
}
