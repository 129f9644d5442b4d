package io.github.clouddisclosure.promises.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that cannot be written: each stays as it was, nothing is left beside it, and one line says why. */
class UnwritableTargetIT {
    private static final String RUN = "\"$0\" \"$@\"; code=$?; ";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void onAFullDiskTheOldFileStays(WritingCommand command) throws IOException, InterruptedException {
        // The old file takes the only page of the file system.
        assertOldFileStays(command, "size=4k", RUN);
    }

    @ParameterizedTest
    @EnumSource
    void onAReadOnlyFileSystemTheOldFileStays(WritingCommand command) throws IOException, InterruptedException {
        assertOldFileStays(command, "size=1m", "mount -o remount,ro disk && " + RUN);
    }

    /** In a name space of its own, so that the file system is gone with the process. */
    private void assertOldFileStays(WritingCommand command, String options, String run)
            throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path after = Files.createDirectory(folder.resolve("after"));
        Path old = Files.writeString(folder.resolve("old"), WritingCommand.OLD);
        String mount = "mount -t tmpfs -o " + options + " none disk && cp old disk/" + command.output();
        assumeTrue(
                Program.isDone("unshare", "--mount", "sh", "-c", "cd '" + folder + "' && " + mount),
                "no file system can be mounted");
        Ending ending = Program.run(
                "cd '" + folder + "' && exec unshare --mount "
                        + quoted(mount + " && " + run + "cp -a disk/. after; exit $code") + " \"$0\" \"$@\"",
                command.writing(disk.resolve(command.output())),
                folder);
        ending.assertRefused();
        assertTrue(ending.err().startsWith("disclosure: " + disk.resolve(command.output()) + ": "), ending.err());
        assertEquals(Files.readString(old), Files.readString(after.resolve(command.output())));
        assertArrayEquals(new String[] {command.output()}, after.toFile().list());
    }

    private static String quoted(String script) {
        return "sh -c '" + script.replace("'", "'\\''") + "'";
    }

    @ParameterizedTest
    @EnumSource
    void aFolderIsNotReplaced(WritingCommand command) throws IOException, InterruptedException {
        Path target = Files.createDirectory(folder.resolve(command.output()));
        Ending ending = Program.run(Program.UNDISTURBED, command.writing(target), folder);
        ending.assertRefused();
        assertTrue(Files.isDirectory(target));
        assertEquals(List.of(), files(target));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"TEMPLATE", "TEMPLATE_WORKBOOK", "BASELINE", "MERGE"},
            mode = EnumSource.Mode.EXCLUDE)
    void noInputIsOverwritten(WritingCommand command) throws IOException, InterruptedException {
        List<String> usual = command.writing(folder);
        for (int i = 1; i < usual.size(); i++) {
            Path read = Path.of(usual.get(i));
            if (Files.isRegularFile(read)) {
                Path input = Files.copy(read, folder.resolve(i + "-" + read.getFileName()));
                Path link = Files.createSymbolicLink(folder.resolve(i + "-link-" + command.output()), input);
                Path named = Files.copy(read, folder.resolve(i + "-" + command.output()));
                Path linkToNamed = Files.createSymbolicLink(folder.resolve(i + "-other-" + command.output()), named);
                assertNotOverwritten(command, i, input, link);
                assertNotOverwritten(command, i, named, named);
                assertNotOverwritten(command, i, named, linkToNamed);
            }
        }
    }

    /** Reads an input in the place of the argument, and writes to a target that is the same file. */
    private void assertNotOverwritten(WritingCommand command, int argument, Path input, Path target)
            throws IOException, InterruptedException {
        byte[] content = Files.readAllBytes(input);
        List<String> call = command.writing(target);
        call.set(argument, input.toString());
        Program.run(Program.UNDISTURBED, call, folder).assertRefused();
        assertArrayEquals(content, Files.readAllBytes(input));
    }

    private static List<String> files(Path folder) {
        return Stream.of(folder.toFile().list()).sorted().toList();
    }
}
