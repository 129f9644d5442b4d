package io.github.clouddisclosure.benchmarks.report;

import io.github.clouddisclosure.benchmarks.Documents;
import io.github.clouddisclosure.benchmarks.Health;
import io.github.clouddisclosure.benchmarks.Size;
import java.util.List;
import java.util.Locale;

/** Every operation that starts with the bytes of one document, beside the floor. */
record DocumentSection(Rounds rounds, Size size, Health health) implements ReportSection {
    private static final List<Operation> OPERATIONS = List.of(
            Operation.TOKEN_SCAN,
            Operation.JACKSON_TREE,
            Operation.DATABIND,
            Operation.DSL_JSON,
            Operation.READ,
            Operation.READ_BY_JACKSON_3,
            Operation.READ_BY_JACKSON_2,
            Operation.DATABIND_VALIDATED,
            Operation.JSON_SCHEMA,
            Operation.READ_AND_VALIDATE,
            Operation.VALIDATE_BYTES,
            Operation.VALIDATE,
            Operation.WRITE,
            Operation.WRITE_BY_JACKSON_3,
            Operation.WRITE_BY_JACKSON_2,
            Operation.RENDER_HTML,
            Operation.PAGE_SCAN,
            Operation.IMPORT_HTML,
            Operation.IMPORT_MARKDOWN);

    @Override
    public String markdown() {
        int bytes = Documents.json(size, health).length;
        MarkdownRows table = new MarkdownRows(
                "## " + Label.of(size) + ", " + Label.of(health) + " (" + String.format(Locale.ROOT, "%,d", bytes)
                        + " bytes)",
                "Operation",
                "µs",
                "× floor",
                "bytes allocated",
                "× floor");
        for (Operation operation : OPERATIONS) {
            Measured measured = new Measured(operation, size, health);
            Measured floor = measured.by(Operation.TOKEN_SCAN);
            rounds.timeRatio(measured, floor)
                    .ifPresent(ratio -> table.add(
                            operation.title(),
                            rounds.micros(measured).orElseThrow().asNumber(),
                            ratio.asRatio(),
                            rounds.bytes(measured).orElseThrow().asNumber(),
                            rounds.byteRatio(measured, floor).orElseThrow().asRatio()));
        }
        return table.markdown();
    }
}
