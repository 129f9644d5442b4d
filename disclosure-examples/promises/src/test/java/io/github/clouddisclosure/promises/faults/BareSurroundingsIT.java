package io.github.clouddisclosure.promises.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.promises.ExampleFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A system that gives the program little: no folders, few open files, a locale without the letters of a name. */
class BareSurroundingsIT {
    private static final String IN_ASCII = "export LC_ALL=C; ";
    private static final String REASON = "Java needs a UTF-8 locale, for example LC_ALL=C.UTF-8.";

    /** As the shell writes it, whatever the locale of the tests. */
    private static final String JAPANESE = "$'\\xe8\\xa1\\xa8'";

    private static final int FILES = 100;

    @TempDir
    private Path folder = Path.of("");

    private Path work = Path.of("");

    @BeforeEach
    void createFolder() throws IOException {
        work = Files.createDirectory(folder.resolve("work"));
    }

    @ParameterizedTest
    @EnumSource
    void withoutVariablesAndFoldersACommandWritesTheSame(WritingCommand command)
            throws IOException, InterruptedException {
        Path target = Files.writeString(work.resolve(command.output()), WritingCommand.OLD);
        String script = "exec env -i \"$0\" -Djava.io.tmpdir=/missing -Duser.home=/missing \"$@\"";
        Ending ending = Program.run(script, command.writing(target), folder);
        assertEquals(command.exit(), ending.exit(), ending.err());
        assertArrayEquals(WholeOutputs.of(command, folder), Files.readAllBytes(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "status", "compare"})
    void manyFilesNeedFewOpenOnes(String command) throws IOException, InterruptedException {
        for (int i = 0; i < FILES; i++) {
            Files.copy(ExampleFiles.find("complete.json"), work.resolve(i + ".json"));
        }
        Ending usual = Program.run(Program.UNDISTURBED, List.of(command, work.toString()), folder);
        Ending limited = Program.run("ulimit -n 32; " + Program.UNDISTURBED, List.of(command, work.toString()), folder);
        assertEquals(0, limited.exit(), limited.err());
        assertArrayEquals(usual.out(), limited.out());
    }

    @ParameterizedTest
    @CsvSource({"render,-o", "import,-o", "validate,--annotate"})
    void aTargetWhoseNameTheLocaleLacksIsRefusedInWords(String command, String option)
            throws IOException, InterruptedException {
        String table = ExampleFiles.find("complete.html").toString();
        List<String> call = List.of(command, "--locale=en", table, option);
        Ending ending =
                Program.run(IN_ASCII + Program.UNDISTURBED + " '" + work + "'/" + JAPANESE + ".xlsx", call, folder);
        assertEquals(2, ending.exit());
        String first = ending.err().lines().findFirst().orElseThrow();
        assertTrue(first.endsWith(REASON), ending.err());
        assertFalse(ending.err().contains("Exception"), ending.err());
        assertEquals(0, work.toFile().list().length);
    }

    @Test
    void aFileWhoseNameTheLocaleLacksDoesNotStopTheOthersOfItsFolder() throws IOException, InterruptedException {
        Files.copy(ExampleFiles.find("complete.json"), work.resolve("a.json"));
        List<String> call = List.of("status", "--locale=en", "--as-of=2026-11-23", work.toString());
        String copied = "cp '" + work + "'/a.json '" + work + "'/" + JAPANESE + ".json; ";
        Ending ending = Program.run(copied + IN_ASCII + Program.UNDISTURBED, call, folder);
        ending.assertRefused();
        assertTrue(ending.err().endsWith(REASON + '\n'), ending.err());
        String printed = new String(ending.out(), StandardCharsets.UTF_8);
        assertTrue(printed.contains("valid 1,"), printed);
    }
}
