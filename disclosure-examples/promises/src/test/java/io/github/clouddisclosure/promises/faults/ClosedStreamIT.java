package io.github.clouddisclosure.promises.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.promises.ExampleFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Standard streams that are closed, or full. */
class ClosedStreamIT {
    private static final String CANNOT_WRITE = "disclosure: 標準出力に書き込めません(";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void aPipeThatNobodyReadsEndsACommandSilently(PrintingCommand command) throws IOException, InterruptedException {
        Path messages = folder.resolve("messages");
        Process process = Program.prepare(Program.UNDISTURBED, command.printing(), messages)
                .start();
        process.getInputStream().close();
        assertEquals(141, Program.waitFor(process), () -> text(messages));
        assertEquals("", text(messages));
    }

    @ParameterizedTest
    @EnumSource
    void aFullDeviceIsSaidInOneLine(PrintingCommand command) throws IOException, InterruptedException {
        assumeTrue(Files.isWritable(Path.of("/dev/full")), "there is no /dev/full");
        assertCannotPrint(command, Program.UNDISTURBED + " > /dev/full");
    }

    @ParameterizedTest
    @EnumSource
    void aClosedOutputIsSaidInOneLine(PrintingCommand command) throws IOException, InterruptedException {
        assertCannotPrint(command, Program.UNDISTURBED + " >&-");
    }

    private void assertCannotPrint(PrintingCommand command, String script) throws IOException, InterruptedException {
        Ending ending = Program.run(script, command.printing(), folder);
        ending.assertRefused();
        assertTrue(ending.err().startsWith(CANNOT_WRITE), ending.err());
        assertEquals(0, ending.out().length);
    }

    @Test
    void aClosedInputIsNoDisclosure() throws IOException, InterruptedException {
        Ending ending = Program.run(Program.UNDISTURBED + " <&-", List.of("render", "-"), folder);
        ending.assertRefused();
    }

    @Test
    void messagesThatCannotBeSaidDoNotStopAWrite() throws IOException, InterruptedException {
        Path target = folder.resolve("out.json");
        String table = ExampleFiles.find("published-table.txt").toString();
        List<String> call = List.of("import", table, "-o", target.toString());
        Ending usual = Program.run(Program.UNDISTURBED, call, folder);
        byte[] whole = Files.readAllBytes(target);
        Files.delete(target);

        Ending ending = Program.run(Program.UNDISTURBED + " 2>&-", call, folder);

        assertEquals(usual.err().isEmpty() ? usual.exit() : 2, ending.exit());
        assertEquals(new String(whole, StandardCharsets.UTF_8), Files.readString(target));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
