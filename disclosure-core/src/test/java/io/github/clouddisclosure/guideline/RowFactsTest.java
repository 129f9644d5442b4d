package io.github.clouddisclosure.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is known of a single row stands in the catalogue, so that no code names a row. */
class RowFactsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern ROW_ID = Pattern.compile("\"\\d{1,3}\\.\\d{1,2}\"");

    @Test
    void noCodeHasTheIdOfARow() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertTrue(sources.size() > 100, sources::toString);
            assertEquals(List.of(), sources.stream().flatMap(RowFactsTest::ids).toList());
        }
    }

    private static Stream<String> ids(Path source) {
        try {
            String code = COMMENT.matcher(Files.readString(source)).replaceAll("");
            return ROW_ID.matcher(code).results().map(MatchResult::group).map(id -> source + " " + id);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
