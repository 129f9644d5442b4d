package io.github.clouddisclosure.examples.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks the parts of a workbook that are XML, within limits. Pictures and the like are left out. */
final class WorkbookParts {
    private static final int MOST_PARTS = 10_000;
    private static final int MOST_BYTES = 64 << 20;
    private static final int OLE = 0xD0CF11E0;

    private WorkbookParts() {}

    static Map<String, byte[]> unpack(byte[] file) throws TableFileException {
        checkSignature(file);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = MOST_BYTES;
        int count = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] part = read(zip, entry, left);
                left -= part.length;
                if (left < 0 || ++count > MOST_PARTS) {
                    throw new TableFileException(
                            "展開したブックが大きすぎます(上限 64 MiB)。", "The unpacked workbook is larger than the limit of 64 MiB.");
                }
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    parts.put(entry.getName(), part);
                }
            }
        } catch (TableFileException tooLarge) {
            throw tooLarge;
        } catch (IOException | RuntimeException broken) {
            // The library throws whatever a damaged file leads it to.
            throw noWorkbook();
        }
        if (parts.isEmpty()) {
            throw noWorkbook();
        }
        return parts;
    }

    /** A part, or as much of it as shows that it is too large. */
    private static byte[] read(ZipFile zip, ZipArchiveEntry entry, int left) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            return stream.readNBytes(left + 1);
        }
    }

    private static void checkSignature(byte[] file) throws TableFileException {
        boolean ole = file.length > 4
                && ((file[0] & 0xFF) << 24 | (file[1] & 0xFF) << 16 | (file[2] & 0xFF) << 8 | file[3] & 0xFF) == OLE;
        if (!ole) {
            return;
        }
        // The names of the streams stand in the directory of the file, in UTF-16.
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

    static TableFileException noWorkbook() {
        return new TableFileException("Excel ブック(.xlsx)として読めません。", "It is not a workbook (.xlsx), or is damaged.");
    }

    /** Packs parts, so that what is read is what was looked at. */
    static InputStream pack(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                CRC32 checksum = new CRC32();
                checksum.update(part.getValue());
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setSize(part.getValue().length);
                entry.setCrc(checksum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (ZipException unusableName) {
            throw noWorkbook();
        }
        return new ByteArrayInputStream(packed.toByteArray());
    }
}
