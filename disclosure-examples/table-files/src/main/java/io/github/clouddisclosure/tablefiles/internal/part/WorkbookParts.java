package io.github.clouddisclosure.tablefiles.internal.part;

import io.github.clouddisclosure.tablefiles.TableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;

/** The parts of a workbook, each unpacked while it is read, all within one limit. */
public final class WorkbookParts {
    private static final int HEADER = 0x04034B50;
    private static final int HEADER_LENGTH = 30;

    private final byte[] file;
    private final Map<String, ZipPart> parts;
    private long unpacked;

    private WorkbookParts(byte[] file, Map<String, ZipPart> parts) {
        this.file = file;
        this.parts = parts;
    }

    public static WorkbookParts of(byte[] file) throws TableFileException {
        OtherFile.checkCompoundFile(file);
        Map<String, ZipPart> parts = ZipEntries.of(file);
        OtherFile.checkArchive(parts.keySet());
        return new WorkbookParts(file, parts);
    }

    public boolean has(String name) {
        return parts.containsKey(ZipEntries.key(name));
    }

    /** Opens a part, which must exist; only the named attributes are kept. */
    public XmlReader open(String name, String... attributes) throws IOException {
        ZipPart part = parts.get(ZipEntries.key(name));
        if (part == null) {
            throw WorkbookLimits.damaged();
        }
        if (!part.isReadable()) {
            throw WorkbookLimits.packedUnreadably();
        }
        PartStream unpacking = new PartStream(packed(part), part, this);
        try {
            return new XmlReader(XmlEncoding.decode(unpacking), attributes);
        } catch (IOException | RuntimeException failure) {
            unpacking.close();
            throw failure;
        }
    }

    /** Counts bytes each time they are unpacked: two sheets may be the same part. */
    void unpacked(int bytes) {
        unpacked += bytes;
        WorkbookLimits.checkUnpacked(unpacked);
    }

    private InputStream packed(ZipPart part) throws TableFileException {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (part.offset() > file.length - HEADER_LENGTH || bytes.getInt((int) part.offset()) != HEADER) {
            throw WorkbookLimits.damaged();
        }
        int header = (int) part.offset();
        int from = header
                + HEADER_LENGTH
                + (bytes.getShort(header + 26) & 0xFFFF)
                + (bytes.getShort(header + 28) & 0xFFFF);
        if (part.packedSize() > file.length - from) {
            throw WorkbookLimits.damaged();
        }
        return new ByteArrayInputStream(file, from, (int) part.packedSize());
    }
}
