package io.github.clouddisclosure.commandline.baseline;

import io.github.clouddisclosure.tablefiles.TableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The options about accepted findings. */
public final class BaselineOptions {
    @Option(names = "--baseline", paramLabel = "FILE")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--write-baseline")
    private boolean isWritten;

    public Optional<Path> file() {
        return file;
    }

    public boolean isWritten() {
        return isWritten;
    }

    /** Whether there is no file to write to. */
    public boolean isIncomplete() {
        return isWritten && file.isEmpty();
    }

    /**
     * Reads the baseline, if one is named. Without a file there is none, except when it is to be written: findings are
     * never accepted unnoticed.
     *
     * @throws io.github.clouddisclosure.table.grid.TableLimitException if the file is too large
     * @throws IOException if it cannot be read, or is no baseline
     */
    public Optional<Baseline> read() throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Path place = file.get();
        if (Files.exists(place)) {
            return Optional.of(new Baseline(place, BaselineReader.read(place)));
        } else if (isWritten) {
            return Optional.of(new Baseline(place, new TreeMap<>()));
        }
        throw new TableFileException(
                "ファイルがありません。--write-baseline を付けると、今の指摘を既知のものとして作成します。",
                "There is no such file. With --write-baseline it is written with the present findings.");
    }

    /**
     * Accepts the findings of a run, if that is asked for.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Baseline baseline) throws IOException {
        if (isWritten) {
            BaselineFile.write(baseline.renewed(), file.orElseThrow());
        }
    }

    public BaselineSummary summary(Baseline baseline, boolean hasBeenWritten) {
        int known = hasBeenWritten
                ? baseline.renewed().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                : baseline.known();
        return new BaselineSummary(file.orElseThrow().toString(), hasBeenWritten, known, baseline.mended());
    }
}
