package io.github.clouddisclosure.benchmarks.report;

import io.github.clouddisclosure.benchmarks.Health;
import io.github.clouddisclosure.benchmarks.Size;

/** Writing beside its own floor. */
record WriteSection(Rounds rounds) implements ReportSection {
    @Override
    public String markdown() {
        MarkdownRows table = new MarkdownRows(
                "## Writing\n\nThe floor is the same tokens replayed through Jackson's generator, without white space.",
                "Document",
                "floor, µs",
                "**write**, µs",
                "× floor",
                "bytes allocated",
                "× floor");
        for (Size size : Size.values()) {
            Measured write = new Measured(Operation.WRITE, size, Health.VALID);
            Measured floor = write.by(Operation.REPLAY);
            rounds.timeRatio(write, floor)
                    .ifPresent(ratio -> table.add(
                            Label.of(size),
                            rounds.micros(floor).orElseThrow().asNumber(),
                            rounds.micros(write).orElseThrow().asNumber(),
                            ratio.asRatio(),
                            rounds.bytes(write).orElseThrow().asNumber(),
                            rounds.byteRatio(write, floor).orElseThrow().asRatio()));
        }
        return table.markdown();
    }
}
