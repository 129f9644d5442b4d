package io.github.clouddisclosure.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Results in a file, so that the report can be written again without measuring again. */
public final class Results {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Results() {}

    /** Writes the results to a file. */
    public static void write(Path file, List<?> results) throws IOException {
        Files.write(file, MAPPER.writeValueAsBytes(results));
    }

    /** {@return the results in a file; empty if there is no file} */
    public static <T> List<T> read(Path file, Class<T[]> type) throws IOException {
        return Files.exists(file) ? List.of(MAPPER.readValue(Files.readAllBytes(file), type)) : List.of();
    }
}
