package io.github.clouddisclosure.promises.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.promises.ExampleFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A program that is ended while it writes: there is the old file or the new one, never part of one. */
class EndedProgramIT {
    /** A signal that the tests were started to ignore would be ignored by the program, too. */
    private static final String HEEDING_SIGNALS = "exec env --default-signal=HUP,INT,TERM \"$0\" \"$@\"";

    private static final byte[] OLD = WritingCommand.OLD.getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of("");

    private Path work = Path.of("");
    private Path messages = Path.of("");

    @BeforeEach
    void createFolders() throws IOException, InterruptedException {
        assumeTrue(Program.isDone("env", "--default-signal=INT", "true"), "signals cannot be reset");
        work = Files.createDirectory(folder.resolve("work"));
        messages = folder.resolve("messages");
    }

    @ParameterizedTest
    @CsvSource({"HUP,129", "INT,130", "TERM,143"})
    void aSignalAmidAWriteLeavesOnlyTheOldFile(String signal, int exit) throws IOException, InterruptedException {
        Path target = oldFile("out.jsonl");
        Process process = startOfAnEndlessWrite(target);
        assertTrue(Program.isDone("kill", "-" + signal, Long.toString(process.pid())));
        assertEquals(exit, Program.waitFor(process));
        assertEquals("", Files.readString(messages));
        assertEquals(List.of("out.jsonl"), files());
        assertArrayEquals(OLD, Files.readAllBytes(target));
    }

    @Test
    void aKillAmidAWriteLeavesTheOldFileAndAHiddenOneBesideIt() throws IOException, InterruptedException {
        Path target = oldFile("out.jsonl");
        Process process = startOfAnEndlessWrite(target);
        process.destroyForcibly();
        assertEquals(137, Program.waitFor(process));
        assertEquals(2, files().size());
        assertTrue(files().get(0).matches("\\.[-0-9a-f]{36}\\.tmp"), files()::toString);
        assertArrayEquals(OLD, Files.readAllBytes(target));
    }

    /** The first file is written, and then the program waits for the second, a pipe into which nobody writes. */
    private Process startOfAnEndlessWrite(Path target) throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.json");
        assumeTrue(Program.isDone("mkfifo", pipe.toString()), "no pipe could be created");
        String first = ExampleFiles.find("complete.json").toString();
        Process process = Program.prepare(
                        HEEDING_SIGNALS, List.of("compare", first, pipe.toString(), "-o", target.toString()), messages)
                .start();
        await(
                process,
                () -> Stream.of(work.toFile().listFiles())
                        .anyMatch(file -> file.getName().endsWith(".tmp") && file.length() > 0));
        assertTrue(process.isAlive(), () -> "It ended before it was told to.");
        return process;
    }

    @ParameterizedTest
    @EnumSource
    void interruptedAsItBeginsToWriteACommandLeavesOneWholeFile(WritingCommand command)
            throws IOException, InterruptedException {
        Process process = startOfAWrite(command);
        Program.isDone("kill", "-INT", Long.toString(process.pid()));
        int exit = Program.waitFor(process);
        assertTrue(exit == 130 || exit == command.exit(), () -> "exit code: " + exit);
        assertEquals(List.of(command.output()), files());
        assertIsOldOrNew(command);
    }

    @ParameterizedTest
    @EnumSource
    void killedAsItBeginsToWriteACommandLeavesAWholeFile(WritingCommand command)
            throws IOException, InterruptedException {
        Process process = startOfAWrite(command);
        process.destroyForcibly();
        Program.waitFor(process);
        assertIsOldOrNew(command);
    }

    private Process startOfAWrite(WritingCommand command) throws IOException, InterruptedException {
        Path target = oldFile(command.output());
        Process process = Program.prepare(HEEDING_SIGNALS, command.writing(target), messages)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        await(process, () -> work.toFile().list().length > 1);
        return process;
    }

    private void assertIsOldOrNew(WritingCommand command) throws IOException, InterruptedException {
        byte[] left = Files.readAllBytes(work.resolve(command.output()));
        if (!Arrays.equals(OLD, left)) {
            assertArrayEquals(WholeOutputs.of(command, folder), left);
        }
    }

    private Path oldFile(String name) throws IOException {
        return Files.write(work.resolve(name), OLD);
    }

    private List<String> files() {
        return Stream.of(work.toFile().list()).sorted().toList();
    }

    private static void await(Process process, BooleanSupplier condition) throws InterruptedException {
        boolean hasEnded = false;
        while (!hasEnded && !condition.getAsBoolean()) {
            hasEnded = process.waitFor(1, TimeUnit.MILLISECONDS);
        }
    }
}
