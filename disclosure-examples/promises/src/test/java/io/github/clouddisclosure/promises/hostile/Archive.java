package io.github.clouddisclosure.promises.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A zip file whose directory may lie: about sizes, about places, and about how many entries there are. */
final class Archive {
    private static final int LOCAL = 0x04034B50;
    private static final int ENTRY = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int DEFLATED = 8;
    private static final int BLANKS = 1 << 13;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    /** Where packed content is. */
    record Place(int offset, int packed, int unpacked, int crc) {}

    Archive add(String name, String content) {
        Place place = pack(name, content.getBytes(StandardCharsets.UTF_8));
        return list(name, place, place.unpacked());
    }

    /** Adds content that no entry of the directory names yet. */
    Place pack(String name, byte[] content) {
        return pack(name, content, 0, new byte[0]);
    }

    /** Adds content with many blanks in the middle, which are never in memory together. */
    Place pack(String name, byte[] before, int blanks, byte[] after) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        CRC32 crc = new CRC32();
        byte[] some = " ".repeat(BLANKS).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new CheckedOutputStream(
                new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION, true)), crc)) {
            out.write(before);
            for (int written = 0; written < blanks; written += BLANKS) {
                out.write(some, 0, Math.min(BLANKS, blanks - written));
            }
            out.write(after);
        } catch (IOException impossible) { // it is in memory
            throw new UncheckedIOException(impossible);
        }
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        Place place =
                new Place(file.size(), packed.size(), before.length + blanks + after.length, (int) crc.getValue());
        file.writeBytes(numbers(30)
                .putInt(LOCAL)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) DEFLATED)
                .putInt(0)
                .putInt(place.crc())
                .putInt(place.packed())
                .putInt(place.unpacked())
                .putShort((short) encoded.length)
                .array());
        file.writeBytes(encoded);
        file.writeBytes(packed.toByteArray());
        return place;
    }

    /** Adds an entry to the directory, with a size that may be wrong. */
    Archive list(String name, Place place, int statedSize) {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        directory.writeBytes(numbers(46)
                .putInt(ENTRY)
                .putShort((short) 20)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) DEFLATED)
                .putInt(0)
                .putInt(place.crc())
                .putInt(place.packed())
                .putInt(statedSize)
                .putShort((short) encoded.length)
                .putInt(42, place.offset())
                .array());
        directory.writeBytes(encoded);
        count++;
        return this;
    }

    byte[] bytes() {
        return bytes(count);
    }

    /** The file, with a number of entries that may be wrong. */
    byte[] bytes(int statedCount) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(file.toByteArray());
        all.writeBytes(directory.toByteArray());
        all.writeBytes(numbers(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) statedCount)
                .putShort((short) statedCount)
                .putInt(directory.size())
                .putInt(file.size())
                .array());
        return all.toByteArray();
    }

    /** The file with a 64-bit directory that states a number of entries. */
    byte[] bytes64(long statedCount) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(file.toByteArray());
        all.writeBytes(directory.toByteArray());
        int end64 = all.size();
        all.writeBytes(numbers(56)
                .putInt(0x06064B50)
                .putLong(44)
                .putInt(0)
                .putLong(0)
                .putLong(statedCount)
                .putLong(statedCount)
                .putLong(directory.size())
                .putLong(file.size())
                .array());
        all.writeBytes(numbers(20)
                .putInt(0x07064B50)
                .putInt(0)
                .putLong(end64)
                .putInt(1)
                .array());
        all.writeBytes(numbers(22)
                .putInt(END)
                .putInt(0)
                .putInt(-1)
                .putInt(-1)
                .putInt(-1)
                .array());
        return all.toByteArray();
    }

    private static ByteBuffer numbers(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
