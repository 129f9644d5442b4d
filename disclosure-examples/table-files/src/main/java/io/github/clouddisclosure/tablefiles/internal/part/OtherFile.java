package io.github.clouddisclosure.tablefiles.internal.part;

import io.github.clouddisclosure.tablefiles.TableFileException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Refuses the files of other programs that are packed like a workbook, each with what to do. */
final class OtherFile {
    /** The beginning of a compound file, the form of all Office documents before 2007. */
    private static final int OLE = 0xE011CFD0;

    private static final String FOLDER_OF_WORKBOOK = "xl/";

    private OtherFile() {}

    static void checkCompoundFile(byte[] file) throws TableFileException {
        boolean ole = file.length > Integer.BYTES
                && ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(0) == OLE;
        if (!ole) {
            return;
        }
        // The directory of the file has the names of the streams.
        String directory = new String(file, StandardCharsets.ISO_8859_1);
        if (hasStream(directory, "EncryptedPackage")) {
            throw new TableFileException(
                    "パスワードで保護されています。パスワードを外して保存し直してください。", "It is protected by a password. Save it without one.");
        } else if (hasStream(directory, "WordDocument")) {
            throw document("Word");
        } else if (hasStream(directory, "PowerPoint Document")) {
            throw document("PowerPoint");
        }
        throw new TableFileException(
                "旧形式の Excel ブック(.xls)です。.xlsx で保存し直してください。",
                "It is a workbook in the old form (.xls). Save it as .xlsx.");
    }

    private static boolean hasStream(String directory, String name) {
        return directory.contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    /** Refuses an archive by the names of its parts, in lower case. */
    static void checkArchive(Set<String> parts) throws TableFileException {
        if (parts.contains("xl/workbook.bin")) {
            throw new TableFileException(
                    "バイナリ形式の Excel ブック(.xlsb)です。.xlsx で保存し直してください。",
                    "It is a binary workbook (.xlsb). Save it as .xlsx.");
        } else if (parts.contains("word/document.xml")) {
            throw document("Word");
        } else if (parts.contains("ppt/presentation.xml")) {
            throw document("PowerPoint");
        } else if (parts.contains("mimetype") && parts.contains("content.xml")) {
            throw new TableFileException(
                    "OpenDocument 形式のファイル(.ods など)です。.xlsx で保存し直してください。",
                    "It is an OpenDocument file, such as .ods. Save it as .xlsx.");
        } else if (!parts.contains("[content_types].xml")
                && parts.stream().noneMatch(name -> name.startsWith(FOLDER_OF_WORKBOOK))) {
            throw new TableFileException(
                    "Excel ブックではない ZIP ファイルです。展開し、その中のファイルを指定してください。",
                    "It is a ZIP archive and no workbook. Unpack it, and name a file in it.");
        }
    }

    private static TableFileException document(String program) {
        return new TableFileException(
                program + " の文書です。表を Excel ブック(.xlsx)に複写するか、Web ページとして保存してください。",
                "It is a document of " + program
                        + ". Copy the table into a workbook (.xlsx), or save it as a web page.");
    }
}
