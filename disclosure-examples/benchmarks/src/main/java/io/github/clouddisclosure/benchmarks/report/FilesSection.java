package io.github.clouddisclosure.benchmarks.report;

import io.github.clouddisclosure.benchmarks.scale.FilesRun;
import io.github.clouddisclosure.benchmarks.scale.Scale;
import io.github.clouddisclosure.benchmarks.scale.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Time and memory for many files, and for a tenth of them. */
record FilesSection(List<FilesRun> runs) implements ReportSection {
    private static final String HEAD = """
            ## Many files

            Of ten files, six have 3 KB and four 30 KB; two have a finding. Each line is a fresh JVM with `%s`, and a second one with
            ten times as many files; the time is that of the whole process. Live is what remains in the heap at the end, peak the
            maximum memory of the process, in MiB. Median [lowest–highest] of the rounds: %d.
            """;
    private static final int TEN = 10;
    private static final double MILLIS_PER_SECOND = 1000;
    private static final double BYTES_PER_MIB = 1024 * 1024;

    @Override
    public String markdown() {
        if (runs.isEmpty()) {
            return "";
        }
        int all = runs.stream().mapToInt(FilesRun::files).max().orElseThrow();
        int few = all / TEN;
        MarkdownRows table = new MarkdownRows(
                String.format(
                                Locale.ROOT,
                                HEAD,
                                Scale.HEAP,
                                of(Way.ONE_THREAD, all).size())
                        .stripTrailing(),
                "",
                Spread.number(few) + " files, s",
                Spread.number(all) + " files, s",
                "time ×",
                "files per second",
                "live: " + Spread.number(few),
                Spread.number(all),
                "peak: " + Spread.number(few),
                Spread.number(all));
        for (Way way : Way.values()) {
            List<FilesRun> small = of(way, few);
            List<FilesRun> large = of(way, all);
            table.add(
                    way.title(),
                    spread(small, FilesSection::seconds).asRatio(),
                    spread(large, FilesSection::seconds).asRatio(),
                    ratio(large, small).asRatio(),
                    spread(large, run -> run.files() / seconds(run)).asWhole(),
                    mebibytes(small, FilesRun::liveBytes),
                    mebibytes(large, FilesRun::liveBytes),
                    mebibytes(small, FilesRun::peakBytes),
                    mebibytes(large, FilesRun::peakBytes));
        }
        return table.markdown();
    }

    private List<FilesRun> of(Way way, int files) {
        return runs.stream()
                .filter(run -> run.way() == way && run.files() == files)
                .toList();
    }

    private static double seconds(FilesRun run) {
        return run.millis() / MILLIS_PER_SECOND;
    }

    private static Spread ratio(List<FilesRun> large, List<FilesRun> small) {
        List<Double> rounds = new ArrayList<>();
        for (int i = 0; i < large.size(); i++) {
            rounds.add(large.get(i).millis() / small.get(i).millis());
        }
        return Spread.of(rounds);
    }

    private static Spread spread(List<FilesRun> runs, ToDoubleFunction<FilesRun> of) {
        return Spread.of(runs.stream().map(of::applyAsDouble).toList());
    }

    /** The text for a number of bytes; empty if it was not measured. */
    private static String mebibytes(List<FilesRun> runs, ToDoubleFunction<FilesRun> bytes) {
        Spread spread = spread(runs, run -> bytes.applyAsDouble(run) / BYTES_PER_MIB);
        return spread.lowest() == 0 ? "" : spread.asNumber();
    }
}
