package io.github.clouddisclosure.promises.fuzzing;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.clouddisclosure.commandline.input.FileNameList;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.tablefiles.TableFileException;
import java.io.IOException;

/** A list of file names, as {@code validate @LIST} reads it. */
final class FileListInput implements InputReader {
    private final InputFile file = new InputFile("files");

    @Override
    public void read(byte[] input) throws IOException {
        try {
            assertFalse(FileNameList.read(file.holding(input)).isEmpty());
        } catch (TableFileException | TableLimitException refused) {
            refused.getMessage();
        }
    }
}
