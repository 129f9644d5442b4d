package io.github.clouddisclosure.benchmarks.report;

import io.github.clouddisclosure.benchmarks.profile.Samples;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the time goes. */
record ProfileSection(List<Samples> samples) implements ReportSection {
    private static final String HEAD = """
            ## Where the time goes

            Stack samples of a fresh JVM, by the innermost class outside the JDK; those below %d %% are left out.
            """;
    private static final int MIN_PERCENT = 3;
    private static final int HUNDRED = 100;

    @Override
    public String markdown() {
        MarkdownRows table = new MarkdownRows(
                String.format(Locale.ROOT, HEAD, MIN_PERCENT).stripTrailing(), "Operation", "class", "% of samples");
        for (Samples operation : samples) {
            String title = operation.operation().title();
            operation.byClass().entrySet().stream()
                    .filter(entry -> entry.getValue() * HUNDRED >= MIN_PERCENT * operation.all())
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .forEach(entry ->
                            table.add(title, '`' + entry.getKey() + '`', percent(entry.getValue(), operation.all())));
        }
        return table.markdown();
    }

    private static String percent(int part, int all) {
        return String.format(Locale.ROOT, "%.0f", (double) part * HUNDRED / all);
    }
}
