package io.github.clouddisclosure.tablefiles.internal.part;

import io.github.clouddisclosure.tablefiles.TableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The parts of a workbook, each unpacked while it is read, all within one limit. */
public final class WorkbookParts {
    private static final int OLE = 0xE011CFD0;
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
        checkSignature(file);
        return new WorkbookParts(file, ZipEntries.of(file));
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

    private static void checkSignature(byte[] file) throws TableFileException {
        boolean ole = file.length > Integer.BYTES
                && ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(0) == OLE;
        if (!ole) {
            return;
        }
        // The directory of the file has the names of the streams in UTF-16.
        String directory = new String(file, StandardCharsets.ISO_8859_1);
        if (directory.contains(
                new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1))) {
            throw new TableFileException(
                    "パスワードで保護されています。パスワードを外して保存し直してください。", "It is protected by a password. Save it without one.");
        }
        throw new TableFileException(
                "旧形式の Excel ブック(.xls)です。.xlsx で保存し直してください。",
                "It is a workbook in the old form (.xls). Save it as .xlsx.");
    }
}
