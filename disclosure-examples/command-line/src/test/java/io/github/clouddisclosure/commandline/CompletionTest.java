package io.github.clouddisclosure.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code disclosure completion}, in the real shells. Without a shell, its tests are skipped. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CompletionTest {
    private static final String COMPLETE = """
            COMP_WORDS=(disclosure %s)
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            COMPREPLY=()
            _complete_disclosure
            printf '%%s\\n' "${COMPREPLY[@]}"
            """;
    private static final String ZSH = "autoload -U +X compinit bashcompinit; compinit -u; bashcompinit\n";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "bash, val, validate",
        "bash, validate --format sa, sarif",
        "bash, validate --loc, --locale",
        "bash, completion --lo, --locale",
        "zsh, val, validate",
        "zsh, render --format mark, markdown"
    })
    void aShellCompletesCommandsOptionsAndTheirValues(String shell, String typed, String completed)
            throws IOException, InterruptedException {
        assumeTrue(isInstalled(shell), shell + " is not installed");
        CommandRun run = CommandRun.of("completion");
        assertEquals(0, run.exit(), run.err());
        Path script = Files.writeString(folder.resolve("completion"), run.out());
        String begin = shell.equals("zsh") ? ZSH : "";
        String commands = begin + "source " + script + "\n" + (shell.equals("zsh") ? "setopt KSH_ARRAYS\n" : "")
                + COMPLETE.formatted(typed);
        Process process = new ProcessBuilder(shell, "-c", commands)
                .redirectErrorStream(true)
                .directory(folder.toFile())
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        assertTrue(List.of(printed.strip().split("\\s+")).contains(completed), printed);
    }

    private static boolean isInstalled(String shell) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell)));
    }
}
