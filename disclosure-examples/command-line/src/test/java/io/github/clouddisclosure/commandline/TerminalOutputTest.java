package io.github.clouddisclosure.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.testing.JdkTools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a separate process, with a terminal that the program {@code script} makes, and with none. */
@Timeout(120)
class TerminalOutputTest {
    @TempDir
    private Path folder = Path.of("");

    private static final String RED = "\u001B[1;31m";

    private static String run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("NO_COLOR");
        builder.environment().put("TERM", "xterm");
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private static String onTerminal(Map<String, String> environment, String command)
            throws IOException, InterruptedException {
        return run(environment, "script", "--quiet", "--command", command, "/dev/null");
    }

    private static String validate() {
        return String.join(" ", JdkTools.command(Main.class.getName(), "validate", "../examples/draft.json"));
    }

    private static void needsTerminal() throws InterruptedException {
        try {
            String probe = onTerminal(Map.of(), "test -t 1 && echo terminal");
            assumeTrue(probe.contains("terminal"), "no terminal can be made here");
        } catch (IOException missing) {
            assumeTrue(false, "the program script is not installed");
        }
    }

    @Test
    void onATerminalThereAreColoursUnlessNobodyWantsThem() throws IOException, InterruptedException {
        needsTerminal();
        assertTrue(onTerminal(Map.of(), validate()).contains(RED));
        assertTrue(onTerminal(Map.of(), "echo x | " + validate()).contains(RED), "standard input is no terminal");
        for (String plain : List.of(
                onTerminal(Map.of("NO_COLOR", "1"), validate()),
                onTerminal(Map.of("TERM", "dumb"), validate()),
                onTerminal(Map.of(), validate() + " | cat"))) {
            assertTrue(plain.contains("[check-digit "), plain);
            assertEquals(-1, plain.indexOf('\u001B'), plain);
        }
    }

    @Test
    void onATerminalALongComparisonShowsHowFarItIsIfItsResultIsElsewhere() throws IOException, InterruptedException {
        needsTerminal();
        String compare = validate()
                .replace(
                        "validate ../examples/draft.json",
                        "compare ../examples/complete.json ../examples/complete.html --rows 1");
        assertTrue(
                onTerminal(Map.of(), compare + " -o " + folder.resolve("a.csv")).contains("] 1 / 2"));
        assertTrue(
                onTerminal(Map.of(), compare + " > " + folder.resolve("a.txt")).contains("] 2 / 2"));
        for (String without : List.of(
                onTerminal(Map.of(), compare),
                onTerminal(Map.of(), compare + " -o " + folder.resolve("a.csv") + " 2>&1 | cat"))) {
            assertEquals(-1, without.indexOf("/ 2"), without);
        }
    }

    @Test
    void withoutATerminalThereAreNone() throws IOException, InterruptedException {
        String plain = run(Map.of(), validate().split(" "));
        assertTrue(plain.contains("[check-digit "), plain);
        assertEquals(-1, plain.indexOf('\u001B'), plain);
    }
}
