package io.github.clouddisclosure.benchmarks.report;

import io.github.clouddisclosure.benchmarks.Health;
import io.github.clouddisclosure.benchmarks.Size;

/** The rules alone, beside Hibernate Validator on the same disclosure with the same constraints. */
record ValidationSection(Rounds rounds) implements ReportSection {
    @Override
    public String markdown() {
        MarkdownRows table = new MarkdownRows(
                "## Validation alone\n\nThe same disclosure, the same rules, the same findings.",
                "Document",
                "**DisclosureValidator**, µs",
                "× floor of reading",
                "Hibernate Validator, µs",
                "takes × as long",
                "allocates × as much");
        for (Size size : Size.values()) {
            for (Health health : Health.values()) {
                Measured validate = new Measured(Operation.VALIDATE, size, health);
                Measured provider = validate.by(Operation.HIBERNATE_VALIDATOR);
                rounds.timeRatio(validate, validate.by(Operation.TOKEN_SCAN))
                        .ifPresent(ratio -> table.add(
                                Label.of(size) + ", " + Label.of(health),
                                rounds.micros(validate).orElseThrow().asNumber(),
                                ratio.asRatio(),
                                rounds.micros(provider).map(Spread::asNumber).orElse(""),
                                rounds.timeRatio(provider, validate)
                                        .map(Spread::asRatio)
                                        .orElse(""),
                                rounds.byteRatio(provider, validate)
                                        .map(Spread::asRatio)
                                        .orElse("")));
            }
        }
        return table.markdown();
    }
}
