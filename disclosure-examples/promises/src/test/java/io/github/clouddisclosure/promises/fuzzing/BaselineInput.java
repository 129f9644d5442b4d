package io.github.clouddisclosure.promises.fuzzing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.commandline.baseline.BaselineOptions;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.tablefiles.TableFileException;
import java.io.IOException;
import picocli.CommandLine;

/** A baseline of accepted findings, as {@code validate --baseline} reads it. */
final class BaselineInput implements InputReader {
    private final InputFile file = new InputFile("baseline.json");

    @Override
    public void read(byte[] input) throws IOException {
        BaselineOptions options = CommandLine.populateCommand(
                new BaselineOptions(), "--baseline", file.holding(input).toString());
        try {
            assertTrue(options.read().isPresent());
        } catch (TableFileException | TableLimitException refused) {
            refused.getMessage();
        }
    }
}
