package io.github.clouddisclosure.tablefiles.internal.part;

import io.github.clouddisclosure.tablefiles.TableFileException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The central directory of a zip file: its entries, where they are, and how they are packed. Nothing is unpacked. The
 * case of a name does not matter; an entry whose name occurs twice cannot be read, because readers differ in which of
 * the two they take.
 */
public final class ZipEntries {
    private static final int HEADER = 0x04034B50;
    private static final int HEADER_LENGTH = 30;
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int MAX_COMMENT_LENGTH = 0xFFFF;
    private static final int LOCATOR_64 = 0x07064B50;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int END_64 = 0x06064B50;
    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_LENGTH = 46;
    private static final int EXTRA_64 = 1;
    private static final int INT_64 = -1;
    private static final int SHORT_64 = 0xFFFF;

    private final ByteBuffer file;
    private final Map<String, ZipPart> parts = new HashMap<>();
    private long unpacked;

    private ZipEntries(ByteBuffer file) {
        this.file = file;
    }

    /** The entries by name in lower case. */
    static Map<String, ZipPart> of(byte[] file) throws TableFileException {
        ZipEntries entries = new ZipEntries(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
        try {
            entries.read(entries.end());
        } catch (IndexOutOfBoundsException | BufferUnderflowException | ArithmeticException outside) {
            // An offset is outside the file.
            throw WorkbookLimits.damaged();
        }
        entries.parts.values().removeIf(ZipPart::isAmbiguous);
        return entries.parts;
    }

    private int end() throws TableFileException {
        int last = file.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - MAX_COMMENT_LENGTH); at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        throw isBegun() ? WorkbookLimits.cutOff() : WorkbookLimits.damaged();
    }

    private boolean isBegun() {
        return file.capacity() > HEADER_LENGTH && file.getInt(0) == HEADER;
    }

    private void read(int end) throws TableFileException {
        long count = file.getShort(end + 10) & SHORT_64;
        long start = unsigned(file.getInt(end + 16));
        int locator = end - LOCATOR_64_LENGTH;
        if (locator >= 0 && file.getInt(locator) == LOCATOR_64) {
            int end64 = Math.toIntExact(file.getLong(locator + 8));
            if (file.getInt(end64) != END_64) {
                throw WorkbookLimits.damaged();
            }
            count = file.getLong(end64 + 32);
            start = file.getLong(end64 + 48);
        }
        WorkbookLimits.checkParts(count);
        int at = Math.toIntExact(start);
        for (int i = 0; i < count; i++) {
            at = readEntry(at);
        }
    }

    /** Reads an entry, and gives the offset of the next. */
    private int readEntry(int at) throws TableFileException {
        if (file.getInt(at) != ENTRY) {
            throw WorkbookLimits.damaged();
        }
        int nameLength = file.getShort(at + 28) & SHORT_64;
        int extraLength = file.getShort(at + 30) & SHORT_64;
        int commentLength = file.getShort(at + 32) & SHORT_64;
        byte[] name = new byte[nameLength];
        file.get(at + ENTRY_LENGTH, name);
        Sizes sizes = sizes(at, at + ENTRY_LENGTH + nameLength, extraLength);
        ZipPart part = new ZipPart(
                file.getShort(at + 10) & SHORT_64,
                (file.getShort(at + 8) & 1) != 0,
                file.getInt(at + 16),
                sizes.packed(),
                sizes.unpacked(),
                sizes.offset());
        // The number of entries and the size counted for each are limited, so this cannot overflow.
        unpacked += Math.min(part.unpackedSize(), Integer.MAX_VALUE);
        WorkbookLimits.checkUnpacked(unpacked);
        parts.merge(key(new String(name, StandardCharsets.UTF_8)), part, (one, other) -> ZipPart.AMBIGUOUS);
        return at + ENTRY_LENGTH + nameLength + extraLength + commentLength;
    }

    private record Sizes(long unpacked, long packed, long offset) {}

    /** The sizes and the offset of an entry; any of them may be in its extra fields, as 64-bit numbers. */
    private Sizes sizes(int at, int extra, int extraLength) {
        int[] short32 = {file.getInt(at + 24), file.getInt(at + 20), file.getInt(at + 42)};
        int end = extra + extraLength;
        int field = extra;
        while (field + 4 <= end && file.getShort(field) != EXTRA_64) {
            field += 4 + (file.getShort(field + 2) & SHORT_64);
        }
        int next = field + 4;
        long[] sizes = new long[short32.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = unsigned(short32[i]);
            if (short32[i] == INT_64 && next + Long.BYTES <= end) {
                sizes[i] = file.getLong(next) & Long.MAX_VALUE;
                next += Long.BYTES;
            }
        }
        return new Sizes(sizes[0], sizes[1], sizes[2]);
    }

    private static long unsigned(int number) {
        return Integer.toUnsignedLong(number);
    }

    /** The name of a part in a form that does not depend on how a program writes it. */
    public static String key(String name) {
        String forward = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }
}
