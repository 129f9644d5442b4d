package io.github.clouddisclosure.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, where only the system can tell how it ends. */
class ProgramTest {
    private static final int ENOUGH_TO_FILL_A_PIPE = 2_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    @Timeout(120)
    void aProgramThatNobodyReadsOnEndsQuietlyAndSoon() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/null")), "Windows does not tell a closed pipe");
        List<String> call = new ArrayList<>(List.of("validate"));
        call.addAll(Collections.nCopies(ENOUGH_TO_FILL_A_PIPE, "examples/doubtful.json"));
        Path errors = folder.resolve("errors.txt");
        Process process =
                new ProcessBuilder(command(call)).redirectError(errors.toFile()).start();
        try (InputStream out = process.getInputStream()) {
            out.read();
        }
        assertEquals(141, process.waitFor());
        assertEquals("", Files.readString(errors));
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments);
        return command;
    }
}
