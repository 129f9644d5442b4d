package io.github.clouddisclosure.benchmarks.report;

import io.github.clouddisclosure.benchmarks.Documents;
import io.github.clouddisclosure.benchmarks.Health;
import io.github.clouddisclosure.benchmarks.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How time and memory grow with the document. */
record ScalingSection(Rounds rounds) implements ReportSection {
    private static final String HEAD = """
            ## Growth

            Time and allocated bytes per byte of the document, relative to a smaller document; all are valid. 1.00 is the same, less
            is cheaper: up to 1.10, 10 × the input costs at most 11 × as much.
            The documents grow %s.
            """;

    @Override
    public String markdown() {
        List<Step> steps = List.of(
                new Step(Size.KB_3, Size.KB_30), new Step(Size.KB_30, Size.KB_300), new Step(Size.KB_3, Size.KB_300));
        List<String> heads = new ArrayList<>(List.of("Operation"));
        List<String> sizes = new ArrayList<>();
        for (Step step : steps) {
            heads.add(step + ": time");
            heads.add("bytes");
            sizes.add(String.format(Locale.ROOT, "%.2f × (%s)", step.growth(), step));
        }
        MarkdownRows table = new MarkdownRows(
                String.format(Locale.ROOT, HEAD, String.join(", ", sizes)).stripTrailing(),
                heads.toArray(new String[0]));
        for (Operation operation : Operation.values()) {
            List<String> cells = new ArrayList<>(List.of(operation.title()));
            for (Step step : steps) {
                Measured small = new Measured(operation, step.small, Health.VALID);
                Measured large = small.over(step.large);
                cells.add(cell(rounds.timeRatio(large, small), step));
                cells.add(cell(rounds.byteRatio(large, small), step));
            }
            if (cells.stream().skip(1).anyMatch(cell -> !cell.isEmpty())) {
                table.add(cells.toArray(new String[0]));
            }
        }
        return table.markdown();
    }

    private static String cell(Optional<Spread> ratio, Step step) {
        return ratio.map(spread -> spread.dividedBy(step.growth()).asRatio()).orElse("");
    }

    /** From one document to a larger one. */
    private record Step(Size small, Size large) {
        double growth() {
            return (double) bytes(large) / bytes(small);
        }

        private static int bytes(Size size) {
            return Documents.json(size, Health.VALID).length;
        }

        @Override
        public String toString() {
            return Label.of(small).replace(" KB", "") + " → " + Label.of(large);
        }
    }
}
