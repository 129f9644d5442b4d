package io.github.clouddisclosure.benchmarks.report;

import io.github.clouddisclosure.benchmarks.Documents;
import io.github.clouddisclosure.benchmarks.Health;
import io.github.clouddisclosure.benchmarks.Size;
import io.github.clouddisclosure.benchmarks.comparison.RecordedTokens;
import io.github.clouddisclosure.benchmarks.profile.Profiled;
import io.github.clouddisclosure.benchmarks.profile.Samples;
import io.github.clouddisclosure.guideline.Guideline;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What limits the figures, as far as the measurements show. */
record BoundsSection(Rounds rounds, List<Samples> samples) implements ReportSection {
    private static final String PARSER = "tools.jackson.";
    /** One method of each fetches texts; the strings that the JDK creates for it are counted as its own. */
    private static final Set<String> TEXTS = Set.of(
            "io.github.clouddisclosure.jackson.Jackson3Reader",
            "io.github.clouddisclosure.jackson.internal.codec.Scalars");

    private static final int HUNDRED = 100;
    private static final double NANOS_PER_MICRO = 1000;

    @Override
    public String markdown() {
        String paragraphs = Stream.of(reading(), writing(), validating(), provider())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return paragraphs.isEmpty() ? "" : "## What bounds the figures\n\n" + paragraphs;
    }

    private Optional<String> reading() {
        return of(Profiled.READ).map(read -> {
            int floor = read.byClass().entrySet().stream()
                    .filter(entry -> isOfTheFloor(entry.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            int most = read.byClass().entrySet().stream()
                    .filter(entry -> !isOfTheFloor(entry.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .max()
                    .orElse(0);
            return String.format(Locale.ROOT, """
                    - Reading: %.0f %% of the samples are in Jackson's parser and in the method that fetches the texts from it: the work
                      of the floor. The rest is spread over the rows and their answers; no other class has more than %.0f %%.
                    """, percent(floor, read.all()), percent(most, read.all()));
        });
    }

    private static boolean isOfTheFloor(String type) {
        return type.startsWith(PARSER) || TEXTS.contains(type);
    }

    private Optional<String> writing() {
        return rounds.micros(new Measured(Operation.WRITE, Size.KB_30, Health.VALID))
                .map(micros -> {
                    byte[] json = Documents.json(Size.KB_30, Health.VALID);
                    return String.format(Locale.ROOT, """
                            - Writing: each row is on its own line, while the floor has no white space: %,d bytes instead of %,d.
                            """, json.length, new RecordedTokens(json).write().length);
                });
    }

    private Optional<String> validating() {
        List<Double> micros = Stream.of(Size.KB_3, Size.KB_30, Size.KB_300)
                .map(size -> rounds.micros(new Measured(Operation.VALIDATE, size, Health.VALID)))
                .flatMap(Optional::stream)
                .map(Spread::median)
                .toList();
        if (micros.size() < Size.values().length) {
            return Optional.empty();
        }
        int rows = Guideline.aspSaas3().rows().size();
        return Optional.of(String.format(
                Locale.ROOT,
                """
                - Validation alone: %s, %s and %s µs for 3, 30 and 300 KB. The short document shows what it costs to find the answer
                  of a row and run its rules: %.0f ns for each of %d rows. The rest is one look at each text and note.
                """,
                Spread.number(micros.get(0)),
                Spread.number(micros.get(1)),
                Spread.number(micros.get(2)),
                micros.get(0) * NANOS_PER_MICRO / rows,
                rows));
    }

    /** Anything that runs the rules pays for them, so this is the most by which it could be faster. */
    private Optional<String> provider() {
        return of(Profiled.HIBERNATE_VALIDATOR)
                .filter(provider -> provider.inRules() > 0)
                .map(provider -> String.format(
                        Locale.ROOT,
                        """
                        - Hibernate Validator runs the same rules, which are %.0f %% of its time. If everything else cost nothing, even finding the
                          answers of the rows, validation would be %.0f times as fast.
                        """,
                        percent(provider.inRules(), provider.all()),
                        (double) provider.all() / provider.inRules()));
    }

    private Optional<Samples> of(Profiled operation) {
        return samples.stream()
                .filter(taken -> Objects.equals(taken.operation(), operation))
                .findFirst();
    }

    private static double percent(int part, int all) {
        return (double) part * HUNDRED / all;
    }
}
