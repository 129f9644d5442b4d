package io.github.clouddisclosure.benchmarks.report;

import io.github.clouddisclosure.benchmarks.Documents;
import io.github.clouddisclosure.benchmarks.Health;
import io.github.clouddisclosure.benchmarks.Size;
import io.github.clouddisclosure.benchmarks.cold.Start;
import io.github.clouddisclosure.benchmarks.cold.StartTimes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The goals, and whether they were reached. */
record GoalsSection(Rounds rounds, List<StartTimes> starts) implements ReportSection {
    private static final String HEAD = """
            ## Goals

            For the 30 KB document, on the machine and the JVM below; a goal is reached if the median is within the limit.
            """;

    @Override
    public String markdown() {
        MarkdownRows table = new MarkdownRows(HEAD.stripTrailing(), "Goal", "limit", "measured", "reached");
        Stream.concat(ratios(), times()).forEach(goal -> goal.addTo(table));
        return table.markdown();
    }

    private Stream<Goal> ratios() {
        Measured floor = valid(Operation.TOKEN_SCAN);
        Measured both = valid(Operation.READ_AND_VALIDATE);
        return Stream.of(
                Goal.atMost(1.15, "read, × floor", rounds.timeRatio(valid(Operation.READ), floor)),
                Goal.atMost(1.2, "read + validate, × floor", rounds.timeRatio(both, floor)),
                Goal.atMost(1.3, "read + validate, bytes allocated, × floor", rounds.byteRatio(both, floor)),
                Goal.atMost(1, "write, × its floor", rounds.timeRatio(valid(Operation.WRITE), valid(Operation.REPLAY))),
                Goal.atMost(2, "read + validate, all rows wrong, × valid", wrong(Operation.READ_AND_VALIDATE)),
                Goal.atMost(2, "the same with lines and columns", wrong(Operation.VALIDATE_BYTES)),
                Goal.atMost(0.05, "validate, × floor", rounds.timeRatio(valid(Operation.VALIDATE), floor)),
                Goal.atLeast(
                        30,
                        "Hibernate Validator, × validate",
                        rounds.timeRatio(valid(Operation.HIBERNATE_VALIDATOR), valid(Operation.VALIDATE))),
                Goal.atMost(
                        2,
                        "import of a web page, × jsoup's parse and cell texts",
                        rounds.timeRatio(valid(Operation.IMPORT_HTML), valid(Operation.PAGE_SCAN))),
                Goal.atMost(
                        1.1, "time per byte, 300 KB relative to 30 KB, of the operation that grows most", growth()));
    }

    private Stream<Goal> times() {
        Optional<Spread> line = millis(Start.PRINT_A_LINE);
        return Stream.of(
                Goal.atMost(
                        200, "cold read + validate + print, ms more than printing a line", more(Start.LIBRARY, line)),
                Goal.atMost(100, "the same with an archive", more(Start.LIBRARY_ARCHIVED, line)),
                Goal.atMost(350, "`java -jar disclosure.jar validate FILE`, ms", millis(Start.COMMAND_LINE)),
                Goal.atMost(180, "the same with an archive", millis(Start.COMMAND_LINE_ARCHIVED_FROM_LIST)));
    }

    private static Measured valid(Operation operation) {
        return new Measured(operation, Size.KB_30, Health.VALID);
    }

    private Optional<Spread> wrong(Operation operation) {
        return rounds.timeRatio(new Measured(operation, Size.KB_30, Health.ALL_WRONG), valid(operation));
    }

    private Optional<Spread> growth() {
        double growth = (double) Documents.json(Size.KB_300, Health.VALID).length
                / Documents.json(Size.KB_30, Health.VALID).length;
        return Stream.of(Operation.values())
                .filter(operation -> operation.title().startsWith("**"))
                .map(GoalsSection::valid)
                .flatMap(small -> rounds.timeRatio(small.over(Size.KB_300), small).stream())
                .map(ratio -> ratio.dividedBy(growth))
                .max(Comparator.comparing(Spread::median));
    }

    private Optional<Spread> millis(Start start) {
        return starts.stream()
                .filter(times -> times.start() == start)
                .findFirst()
                .map(times -> Spread.of(times.millis()));
    }

    private Optional<Spread> more(Start start, Optional<Spread> line) {
        return millis(start).flatMap(spread -> line.map(lines -> spread.minus(lines.median())));
    }
}
