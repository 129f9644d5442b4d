package io.github.clouddisclosure.promises.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Targets that are more than a plain file: links, and pipes. */
class UnusualTargetIT {
    private static final String PERMISSIONS = "rw-r-----";

    @TempDir
    private Path folder = Path.of("");

    private Path work = Path.of("");

    @BeforeEach
    void createFolder() throws IOException {
        work = Files.createDirectory(folder.resolve("work"));
    }

    @ParameterizedTest
    @EnumSource
    void aLinkStaysAndItsTargetIsReplacedWithItsPermissions(WritingCommand command)
            throws IOException, InterruptedException {
        Path old = Files.writeString(work.resolve("old"), WritingCommand.OLD);
        Path otherName = Files.createLink(work.resolve("other-name"), old);
        Path link = Files.createSymbolicLink(work.resolve(command.output()), Path.of("old"));
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString(PERMISSIONS));

        Ending ending = Program.run(Program.UNDISTURBED, command.writing(link), folder);

        assertEquals(command.exit(), ending.exit(), ending.err());
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(WholeOutputs.of(command, folder), Files.readAllBytes(old));
        assertEquals(PERMISSIONS, PosixFilePermissions.toString(Files.getPosixFilePermissions(old)));
        assertEquals(WritingCommand.OLD, Files.readString(otherName), "the old file was opened for writing");
        assertEquals(
                Stream.of("old", "other-name", command.output()).sorted().toList(),
                Stream.of(work.toFile().list()).sorted().toList());
    }

    @ParameterizedTest
    @EnumSource(names = "BASELINE", mode = EnumSource.Mode.EXCLUDE) // it is read before it is written
    void aPipeGetsTheWholeOutput(WritingCommand command) throws Exception {
        Path pipe = work.resolve(command.output());
        assumeTrue(Program.isDone("mkfifo", pipe.toString()), "no pipe could be created");
        FutureTask<byte[]> read = new FutureTask<>(() -> Files.readAllBytes(pipe));
        Thread reader = new Thread(read);
        reader.setDaemon(true);
        reader.start();

        Ending ending = Program.run(Program.UNDISTURBED, command.writing(pipe), folder);

        assertEquals(command.exit(), ending.exit(), ending.err());
        assertArrayEquals(WholeOutputs.of(command, folder), read.get());
        assertFalse(Files.isRegularFile(pipe), "a file stands where the pipe was");
        assertEquals(List.of(command.output()), List.of(work.toFile().list()));
    }
}
