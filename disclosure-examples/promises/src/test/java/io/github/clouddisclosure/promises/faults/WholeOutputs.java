package io.github.clouddisclosure.promises.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** What each command writes if nothing disturbs it. */
final class WholeOutputs {
    private static final Map<WritingCommand, byte[]> KNOWN = new EnumMap<>(WritingCommand.class);

    private WholeOutputs() {}

    /**
     * The whole output of a command.
     *
     * @param folder a folder beside the one that the disturbed run writes to: a baseline has relative paths
     */
    static byte[] of(WritingCommand command, Path folder) throws IOException, InterruptedException {
        byte[] known = KNOWN.get(command);
        if (known != null) {
            return known;
        }
        Path target = Files.createDirectory(folder.resolve("whole")).resolve(command.output());
        Files.writeString(target, WritingCommand.OLD);
        Ending ending = Program.run(Program.UNDISTURBED, command.writing(target), folder);
        assertEquals(command.exit(), ending.exit(), ending.err());
        byte[] whole = Files.readAllBytes(target);
        KNOWN.put(command, whole);
        return whole;
    }
}
