package io.github.clouddisclosure.tablefiles;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureJson;
import java.io.IOException;
import java.nio.file.Path;

/** The example that answers every row, read from its file. */
final class CompleteExample {
    private static final Path FILE = Path.of("..", "examples", "complete.json");

    private CompleteExample() {}

    static Disclosure read() throws IOException {
        return DisclosureJson.create().read(FILE);
    }
}
