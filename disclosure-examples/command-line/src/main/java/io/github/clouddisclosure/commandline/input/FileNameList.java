package io.github.clouddisclosure.commandline.input;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.tablefiles.BoundedFile;
import io.github.clouddisclosure.tablefiles.TableFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file with the names of files in UTF-8, one per line. Every line except an empty one is a name, whatever it
 * contains. Lines end with LF or CR LF.
 */
public final class FileNameList {
    public static final int MAX_NAMES = 100_000;

    private static final LocalizedText NAMES = new LocalizedText("ファイル名の数", "number of file names");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileNameList() {}

    /**
     * Reads a list.
     *
     * @throws TableLimitException if it exceeds {@link #MAX_NAMES} or {@link BoundedFile#MAX_BYTES}
     * @throws TableFileException if it is not UTF-8 or has no names
     * @throws IOException if it cannot be read
     */
    public static List<String> read(Path list) throws IOException {
        String text = decode(BoundedFile.read(list));
        List<String> names = new ArrayList<>();
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            int nameEnd = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            if (nameEnd > start) {
                names.add(text.substring(start, nameEnd));
            }
            if (names.size() > MAX_NAMES) {
                throw new TableLimitException(
                        NAMES,
                        MAX_NAMES,
                        new LocalizedText(
                                "ファイル名が多すぎます(上限 " + MAX_NAMES + ")。",
                                "It has more names than the limit of " + MAX_NAMES + "."));
            }
            start = end + 1;
        }
        if (names.isEmpty()) {
            throw new TableFileException("ファイル名が1つもありません。", "It has no names.");
        }
        return names;
    }

    private static String decode(byte[] bytes) throws TableFileException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
        } catch (CharacterCodingException malformed) {
            int line = 1;
            for (int i = 0; i < rest.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new TableFileException(line + "行目: UTF-8 ではありません。", "line " + line + ": It is not UTF-8.");
        }
    }
}
