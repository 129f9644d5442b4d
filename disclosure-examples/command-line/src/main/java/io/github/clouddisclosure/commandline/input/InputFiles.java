package io.github.clouddisclosure.commandline.input;

import io.github.clouddisclosure.tablefiles.BoundedFile;
import io.github.clouddisclosure.tablefiles.TableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files, and standard input by the name {@code -}. */
public final class InputFiles {
    /** The name of standard input; a file of this name is {@code ./-}. */
    public static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private boolean isRead;

    public InputFiles(InputStream in) {
        this.in = in;
    }

    /**
     * Reads a file to its end, or one byte more than {@link BoundedFile#MAX_BYTES}.
     *
     * @throws IOException if it cannot be read, or if it is standard input that has been read before
     */
    public byte[] read(String file) throws IOException {
        if (!file.equals(STANDARD_INPUT)) {
            try (InputStream stream = Files.newInputStream(Path.of(file))) {
                return stream.readNBytes(BoundedFile.MAX_BYTES + 1);
            }
        }
        return readStandardInput();
    }

    /** Files are read on several threads at once, standard input on one alone. */
    private synchronized byte[] readStandardInput() throws IOException {
        if (isRead) {
            throw new TableFileException("標準入力は1回しか読み込めません。", "Standard input can be read only once.");
        }
        isRead = true;
        return in.readNBytes(BoundedFile.MAX_BYTES + 1);
    }
}
