package io.github.clouddisclosure.benchmarks.report;

import io.github.clouddisclosure.benchmarks.cold.Start;
import io.github.clouddisclosure.benchmarks.cold.StartTimes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;

/** Fresh JVMs beside one that prints a line, for each requested JVM. */
record ColdSection(List<StartTimes> times) implements ReportSection {
    private static final String HEAD = """
            ## Cold

            From the start of a process to its end, with the 30 KB document; difference and ratio to the process of the same round
            that prints a line. Median [lowest–highest] of %d rounds. An archive is a class-data archive of the JVM.
            """;

    @Override
    public String markdown() {
        if (times.isEmpty()) {
            return "";
        }
        Map<String, List<StartTimes>> jvms =
                times.stream().collect(Collectors.groupingBy(StartTimes::jvm, LinkedHashMap::new, Collectors.toList()));
        String tables = jvms.entrySet().stream()
                .map(jvm -> '\n' + table(jvm.getKey(), jvm.getValue()))
                .collect(Collectors.joining());
        return String.format(Locale.ROOT, HEAD, times.get(0).millis().size()) + tables;
    }

    private static String table(String jvm, List<StartTimes> starts) {
        List<Double> line = starts.stream()
                .filter(times -> times.start() == Start.PRINT_A_LINE)
                .findFirst()
                .orElseThrow()
                .millis();
        MarkdownRows table = new MarkdownRows("### " + jvm, "Process", "ms", "ms more", "× as long");
        for (StartTimes times : starts) {
            table.add(
                    times.start().title(),
                    Spread.of(times.millis()).asWhole(),
                    each(times.millis(), line, (millis, lineMillis) -> millis - lineMillis)
                            .asWhole(),
                    each(times.millis(), line, (millis, lineMillis) -> millis / lineMillis)
                            .asRatio());
        }
        return table.markdown();
    }

    private static Spread each(List<Double> millis, List<Double> line, DoubleBinaryOperator operator) {
        List<Double> rounds = new ArrayList<>();
        for (int i = 0; i < millis.size(); i++) {
            rounds.add(operator.applyAsDouble(millis.get(i), line.get(i)));
        }
        return Spread.of(rounds);
    }
}
