package io.github.clouddisclosure.tablefiles.internal.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks a part, and reports it as damaged if it differs from its entry in the directory of the file. */
final class PartStream extends InputStream {
    private static final int BUFFER = 8_192;

    private final ZipPart part;
    private final WorkbookParts parts;
    private final Inflater inflater = new Inflater(true);
    private final InputStream unpacking;
    private final CRC32 checksum = new CRC32();
    private long size;

    PartStream(InputStream packed, ZipPart part, WorkbookParts parts) {
        this.part = part;
        this.parts = parts;
        // The inflater asks for one byte more than there is.
        InputStream ended = new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1]));
        this.unpacking = part.method() == ZipPart.STORED ? packed : new InflaterInputStream(ended, inflater, BUFFER);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = unpacking.read(bytes, from, length);
        if (read > 0) {
            parts.unpacked(read);
            checksum.update(bytes, from, read);
            size += read;
        } else if (read < 0 && (size != part.unpackedSize() || (int) checksum.getValue() != part.checksum())) {
            throw WorkbookLimits.damaged();
        }
        return read;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
