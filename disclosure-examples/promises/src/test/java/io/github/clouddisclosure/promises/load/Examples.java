package io.github.clouddisclosure.promises.load;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.promises.ExampleFiles;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What all threads share: one reader and writer, one validator, and the same disclosures. */
final class Examples {
    static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 11, 23).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    static final DisclosureJson JSON = DisclosureJson.create();
    static final DisclosureValidator VALIDATOR = DisclosureValidator.withClock(CLOCK);
    static final DisclosureValidator ADVISER = VALIDATOR.withAdvice().withProposals();
    static final byte[] COMPLETE_JSON = ExampleFiles.bytes("complete.json");
    static final byte[] COMPLETE_PAGE = ExampleFiles.bytes("complete.html");
    static final byte[] COMPLETE_WORKBOOK = ExampleFiles.bytes("complete.xlsx");
    static final byte[] PUBLISHED_TEXT = ExampleFiles.bytes("published-table.txt");
    static final Disclosure COMPLETE = JSON.read(COMPLETE_JSON);
    static final Disclosure CHANGED = JSON.read(ExampleFiles.bytes("changed.json"));
    static final Disclosure DOUBTFUL = JSON.read(ExampleFiles.bytes("doubtful.json"));

    private Examples() {}
}
