package io.github.clouddisclosure.promises.fuzzing;

import io.github.clouddisclosure.commandline.baseline.Baseline;
import io.github.clouddisclosure.commandline.baseline.BaselineOptions;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.tablefiles.TableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** A baseline of accepted findings, as {@code validate --baseline} reads it and reports of it. */
final class BaselineInput implements InputReader {
    private final InputFile file = new InputFile("baseline.json");

    @Override
    public void read(byte[] input) throws IOException {
        Path place = file.holding(input);
        BaselineOptions options = CommandLine.populateCommand(new BaselineOptions(), "--baseline", place.toString());
        try {
            Baseline baseline = options.read().orElseThrow();
            baseline.unknown(place.resolveSibling("disclosure.json").toString(), List.of());
            options.summary(baseline, false);
            options.summary(baseline, true);
        } catch (TableFileException | TableLimitException refused) {
            refused.getMessage();
        }
    }
}
