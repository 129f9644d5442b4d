package io.github.clouddisclosure.examples.benchmark.report;

import io.github.clouddisclosure.examples.benchmark.profile.Profiled;
import io.github.clouddisclosure.examples.benchmark.profile.Samples;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the time goes, and what that means for the goals. */
record ProfileSection(List<Samples> samples) implements ReportSection {
    private static final String HEAD = """
            ## Where the time goes

            Stack samples of a fresh JVM, by the innermost class that is not the JDK's; those below %d %% are left out.
            """;
    private static final int FEWEST_PERCENT = 3;
    private static final int HUNDRED = 100;

    @Override
    public String markdown() {
        MarkdownRows table =
                new MarkdownRows(HEAD.formatted(FEWEST_PERCENT).stripTrailing(), "Operation", "class", "% of samples");
        for (Samples operation : samples) {
            String title = operation.operation().title();
            operation.byClass().entrySet().stream()
                    .filter(entry -> entry.getValue() * HUNDRED >= FEWEST_PERCENT * operation.all())
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .forEach(entry ->
                            table.add(title, '`' + entry.getKey() + '`', percent(entry.getValue(), operation.all())));
        }
        return table.markdown() + bound();
    }

    /** Whoever runs the rules pays for them, so nothing that runs them can be faster by more than this. */
    private String bound() {
        return samples.stream()
                .filter(operation -> operation.operation() == Profiled.HIBERNATE_VALIDATOR && operation.inRules() > 0)
                .findFirst()
                .map(provider -> String.format(
                        Locale.ROOT,
                        """

                        Hibernate Validator runs the same rules: they are %s %% of its time. If all the rest cost nothing, validation
                        would be %.1f times as fast as Hibernate Validator. That bounds the goal of 30, and the rules, most of
                        which is a look at each text and note, bound validation alone.
                        """,
                        percent(provider.inRules(), provider.all()),
                        (double) provider.all() / provider.inRules()))
                .orElse("");
    }

    private static String percent(int part, int all) {
        return String.format(Locale.ROOT, "%.0f", (double) part * HUNDRED / all);
    }
}
