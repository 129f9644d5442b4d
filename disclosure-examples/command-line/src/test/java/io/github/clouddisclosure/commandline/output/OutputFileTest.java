package io.github.clouddisclosure.commandline.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.commandline.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files that {@code -o} may name. */
class OutputFileTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"render,../examples/complete.json", "import,../examples/published-table.txt"})
    void theInputFileIsNotOverwritten(String command, String example) throws IOException {
        Path file = Files.copy(Path.of(example), folder.resolve("table.txt"));
        Path sub = Files.createDirectory(folder.resolve("sub"));
        Path link = Files.createLink(folder.resolve("link.txt"), file);
        for (Path same : new Path[] {file, sub.resolve("../table.txt"), link}) {
            CommandRun run = CommandRun.of(command, file.toString(), "-o", same.toString());
            assertEquals(2, run.exit());
            assertEquals("", run.out());
            assertEquals("disclosure: " + same + ": 読み込むファイルと同じです。別のファイルを指定してください。\n", run.err());
            assertArrayEquals(Files.readAllBytes(Path.of(example)), Files.readAllBytes(file));
        }
        CommandRun english = CommandRun.of(command, file.toString(), "-o", file.toString(), "--locale", "en");
        assertEquals("disclosure: " + file + ": This is the input file. Choose another file.\n", english.err());
    }

    @ParameterizedTest
    @CsvSource({"render,../examples/complete.json", "import,../examples/published-table.txt"})
    void aFolderThatDoesNotExistIsNamedAsTheReason(String command, String example) {
        Path out = folder.resolve("no/such/table.html");
        CommandRun run = CommandRun.of(command, example, "-o", out.toString());
        assertEquals(2, run.exit());
        assertEquals("disclosure: " + out + ": 書き込み先のフォルダーがありません。\n", run.err());
        CommandRun english = CommandRun.of(command, example, "-o", out.toString(), "--locale", "en");
        assertEquals("disclosure: " + out + ": Its folder does not exist.\n", english.err());
    }
}
