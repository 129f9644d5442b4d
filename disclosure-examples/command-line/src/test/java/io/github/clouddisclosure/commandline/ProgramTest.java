package io.github.clouddisclosure.commandline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.testing.JdkTools;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a separate process, for endings that only the system can show. */
class ProgramTest {
    private static final int ENOUGH_TO_FILL_A_PIPE = 2_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    @Timeout(120)
    void aProgramWhoseOutputIsClosedEndsSilentlyAndSoon() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/null")), "Windows does not report a closed pipe");
        List<String> call = new ArrayList<>(List.of("validate"));
        call.addAll(Collections.nCopies(ENOUGH_TO_FILL_A_PIPE, "../examples/doubtful.json"));
        Path errors = folder.resolve("errors.txt");
        Process process =
                new ProcessBuilder(command(call)).redirectError(errors.toFile()).start();
        try (InputStream out = process.getInputStream()) {
            out.read();
        }
        assertEquals(141, process.waitFor());
        assertEquals("", Files.readString(errors));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"import ../examples/complete.html -o old.json", "render ../examples/complete.json -o old.html"})
    void aWriteThatFailsHalfwayLeavesOnlyTheOldFile(String call) throws IOException, InterruptedException {
        String name = call.substring(call.lastIndexOf(' ') + 1);
        Path old = Files.writeString(folder.resolve(name), "old");
        List<String> command = new ArrayList<>(
                List.of("sh", "-c", "ulimit -f 4 && trap '' XFSZ && exec \"$0\" -XX:-UsePerfData \"$@\""));
        command.addAll(command(List.of(call.replace(name, old.toString()).split(" "))));
        assumeTrue(Files.exists(Path.of("/bin/sh")), "there is no shell to limit the size of files");
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String message = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, process.waitFor(), message);
        assertTrue(message.startsWith("disclosure: " + old + ": "), message);
        assertEquals(1, message.lines().count(), message);
        assertEquals("old", Files.readString(old));
        assertArrayEquals(new String[] {name}, folder.toFile().list());
    }

    @Test
    @Timeout(120)
    void aDisclosureIsReadFromAPipe() throws IOException, InterruptedException {
        Path disclosure = Path.of("../examples/complete.json");
        Process process = new ProcessBuilder(command(List.of("diff", "-", disclosure.toString())))
                .redirectErrorStream(true)
                .start();
        try (OutputStream pipe = process.getOutputStream()) {
            Files.copy(disclosure, pipe);
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        assertEquals("", printed);
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = JdkTools.command("-cp", System.getProperty("java.class.path"), Main.class.getName());
        command.addAll(arguments);
        return command;
    }
}
