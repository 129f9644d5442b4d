package io.github.clouddisclosure.promises.fuzzing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a search came to.
 *
 * @param target the target
 * @param isWhole whether it ran to its end and found nothing
 * @param summary how much was tried
 * @param failed the inputs that broke the promise
 * @param log what Jazzer printed
 */
record FuzzResult(FuzzTarget target, boolean isWhole, String summary, List<Path> failed, Path log) {
    private static final Pattern RUNS = Pattern.compile("Done ([0-9]+) runs in ([0-9]+) second");
    private static final Pattern COVERAGE = Pattern.compile("cov: ([0-9]+) ft: ([0-9]+) corp: ([0-9]+)");

    private static final Pattern PROCESSOR = Pattern.compile(FuzzEntry.PROCESSOR_SECONDS + "([0-9]+)");
    private static final Pattern MEMORY = Pattern.compile("stat::peak_rss_mb: +([0-9]+)");

    static FuzzResult of(FuzzTarget target, int exitCode, Path log, Path failedFolder, List<Path> beyondBound)
            throws IOException {
        List<Path> failed = new ArrayList<>(FuzzInputs.files(failedFolder));
        failed.addAll(beyondBound);
        // A log may quote bytes that are no text in any encoding.
        String printed = Files.readString(log, StandardCharsets.ISO_8859_1);
        List<MatchResult> runs = RUNS.matcher(printed).results().toList();
        String summary =
                target.folder() + ": " + (runs.isEmpty() ? "not run to the end" : runs(runs.get(runs.size() - 1)))
                        + COVERAGE.matcher(printed)
                                .results()
                                .reduce((first, second) -> second)
                                .map(FuzzResult::coverage)
                                .orElse("")
                        + last(PROCESSOR, printed, " s of a processor")
                        + last(MEMORY, printed, " MB at most");
        return new FuzzResult(target, exitCode == 0 && !runs.isEmpty() && failed.isEmpty(), summary, failed, log);
    }

    private static String last(Pattern pattern, String printed, String unit) {
        return pattern.matcher(printed)
                .results()
                .reduce((first, second) -> second)
                .map(number -> ", " + number.group(1) + unit)
                .orElse("");
    }

    private static String runs(MatchResult runs) {
        long seconds = Math.max(1, Long.parseLong(runs.group(2)));
        return runs.group(1) + " runs in " + seconds + " s, " + Long.parseLong(runs.group(1)) / seconds + " a second";
    }

    private static String coverage(MatchResult coverage) {
        return ", " + coverage.group(1) + " places and " + coverage.group(2) + " features covered by "
                + coverage.group(3) + " inputs";
    }

    /** What to do about it. */
    String explanation() {
        return summary + "\nInputs that break the promise: " + failed + "\nWhat happened: " + log
                + "\nCopy each to " + FuzzInputs.folder(target, FuzzInputs.FAILED)
                + ", where FuzzInputsTest runs it, and mend the cause.";
    }
}
