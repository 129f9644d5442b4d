package io.github.clouddisclosure.examples.benchmark.report;

import io.github.clouddisclosure.examples.benchmark.Documents;
import io.github.clouddisclosure.examples.benchmark.Health;
import io.github.clouddisclosure.examples.benchmark.Size;
import java.util.Locale;

/** How the time grows with the document. */
record ScalingSection(Rounds rounds) implements ReportSection {
    @Override
    public String markdown() {
        double bytes = (double) Documents.json(Size.KB_300, Health.VALID).length
                / Documents.json(Size.KB_30, Health.VALID).length;
        MarkdownRows table = new MarkdownRows(
                String.format(
                        Locale.ROOT,
                        "## Growth\n\nFrom 30 KB to 300 KB, both valid, the document is %.2f times as large.",
                        bytes),
                "Operation",
                "time ×",
                "bytes allocated ×");
        for (Operation operation : Operation.values()) {
            Measured small = new Measured(operation, Size.KB_30, Health.VALID);
            Measured large = small.over(Size.KB_300);
            rounds.timeRatio(large, small)
                    .ifPresent(ratio -> table.add(
                            operation.title(),
                            ratio.asRatio(),
                            rounds.byteRatio(large, small).orElseThrow().asRatio()));
        }
        return table.markdown();
    }
}
