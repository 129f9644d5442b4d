package io.github.clouddisclosure.tablefiles;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.table.grid.TableLimitException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a whole file, unless it is larger than a table of the guideline can be. */
public final class BoundedFile {
    /** The maximum number of bytes of a file: 16 MiB. */
    public static final int MAX_BYTES = 16 << 20;

    private static final LocalizedText SIZE = new LocalizedText("ファイルの大きさ(バイト)", "size of the file in bytes");

    private BoundedFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its bytes
     * @throws TableLimitException if the file is larger than {@link #MAX_BYTES}
     * @throws IOException if the file cannot be read
     */
    public static byte[] read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] content = stream.readNBytes(MAX_BYTES + 1);
            check(content);
            return content;
        }
    }

    /**
     * Rejects content that is larger than a table of the guideline can be.
     *
     * @param content the content of a file, or so much of it that it is too large
     * @throws TableLimitException if there are more than {@link #MAX_BYTES}
     */
    public static void check(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new TableLimitException(
                    SIZE,
                    MAX_BYTES,
                    new LocalizedText("ファイルが大きすぎます(上限 16 MiB)。", "The file is larger than the limit of 16 MiB."));
        }
    }
}
