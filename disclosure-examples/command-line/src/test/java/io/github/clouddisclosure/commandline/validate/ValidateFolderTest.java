package io.github.clouddisclosure.commandline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.commandline.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code disclosure validate FOLDER}. */
class ValidateFolderTest {
    private static final Path COMPLETE = Path.of("../examples/complete.json");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        for (String name :
                List.of("b.json", "a/2.json", "a/1.json", "a/b/c.json", "B.json", "notes.docx", ".hidden.json")) {
            Path file = folder.resolve("files").resolve(name);
            Files.createDirectories(file.getParent());
            Files.copy(COMPLETE, file);
        }
        Files.createDirectories(folder.resolve("files/.git"));
        Files.copy(COMPLETE, folder.resolve("files/.git/x.json"));
        Files.copy(Path.of("../examples/complete.html"), folder.resolve("files/a/page.html"));
        Files.writeString(folder.resolve("files/a/~$book.xlsx"), "lock");
    }

    private List<String> names(CommandRun run) {
        String start = folder.resolve("files") + "/";
        return run.out()
                .lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    private CommandRun validate(String... options) {
        String files = folder.resolve("files").toString();
        return CommandRun.of(Stream.concat(Stream.of("validate", files, "--as-of=2026-11-23"), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void filesWithAKnownExtensionAreValidatedInTheOrderOfTheirNames() {
        CommandRun run = validate();
        assertEquals(0, run.exit(), run.out());
        assertEquals(List.of("B.json", "a/1.json", "a/2.json", "a/b/c.json", "a/page.html", "b.json"), names(run));
        assertTrue(run.out().contains("ファイル6件: "), run.out());
    }

    @Test
    void aSlashAtTheEndIsNotDoubled() {
        CommandRun run = CommandRun.of("validate", folder.resolve("files/a/b") + "/", "--as-of=2026-11-23");
        assertTrue(run.out().startsWith(folder.resolve("files/a/b/c.json") + "\n"), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "*.html; a/page.html",
                "b.json; b.json",
                "a/*.json; a/1.json,a/2.json",
                "a/**.json; a/1.json,a/2.json,a/b/c.json",
                "?.json; B.json,a/1.json,a/2.json,a/b/c.json,b.json",
                "*.docx; notes.docx",
            })
    void aPatternChoosesFilesByNameOrByPath(String glob, String names) {
        assertEquals(List.of(names.split(",")), names(validate("--include", glob)));
    }

    @Test
    void severalPatternsAddUp() {
        assertEquals(List.of("a/page.html", "b.json"), names(validate("--include", "*.html", "--include", "b.json")));
    }

    @Test
    void aFolderWithoutSuchFilesIsReported() {
        CommandRun run = validate("--include", "*.csv");
        assertEquals(2, run.exit());
        assertTrue(run.out().contains("フォルダーに、対象のファイルがありません。"), run.out());
    }

    @Test
    void aMalformedPatternIsRefused() {
        CommandRun run = validate("--include", "[");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("パターンとして読めません。"), run.err());
        assertTrue(run.err().contains("Not a pattern."), run.err());
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.copy(COMPLETE, outside.resolve("o.json"));
        try {
            Files.createSymbolicLink(folder.resolve("files/link"), outside);
            Files.createSymbolicLink(folder.resolve("files/loop"), folder.resolve("files"));
            Files.createSymbolicLink(folder.resolve("files/l.json"), outside.resolve("o.json"));
        } catch (IOException | UnsupportedOperationException noLinks) {
            assumeTrue(false, "links cannot be created here");
        }
        CommandRun run = validate();
        assertEquals(6, names(run).size(), run.out());
        assertFalse(run.out().contains("o.json"), run.out());
    }

    @Test
    void aFolderInAListIsSearchedToo() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), folder.resolve("files/a/b") + "\n");
        CommandRun run = CommandRun.of("validate", "@" + list, "--as-of=2026-11-23");
        assertEquals(0, run.exit(), run.out());
        assertEquals(List.of("a/b/c.json"), names(run));
    }

    @Test
    void oneUnreadableFileDoesNotStopTheRest() throws IOException {
        Files.writeString(folder.resolve("files/a/0.json"), "[]");
        CommandRun run = validate();
        assertEquals(2, run.exit());
        assertEquals(7, names(run).size());
    }
}
