package io.github.clouddisclosure.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** The tools of the JDK that runs the tests. */
public final class JdkTools {
    /** The folder of that JDK. */
    public static final Path HOME = Path.of(System.getProperty("java.home"));

    /** Its program {@code java}. */
    public static final Path JAVA = HOME.resolve("bin").resolve("java");

    private static final List<String> OPTIONS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private JdkTools() {}

    /**
     * Prepares a process whose virtual machines have the options of their command alone, and do not mention others.
     *
     * @param command the command
     * @return its process, to be started
     */
    public static ProcessBuilder process(List<String> command) {
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().keySet().removeAll(OPTIONS);
        return process;
    }

    /**
     * Runs a tool in this process; if it fails, fails with its output.
     *
     * @param name its name
     * @param arguments its arguments
     */
    public static void run(String name, List<String> arguments) {
        StringWriter said = new StringWriter();
        PrintWriter output = new PrintWriter(said);
        int exit = ToolProvider.findFirst(name).orElseThrow().run(output, output, arguments.toArray(String[]::new));
        assertEquals(0, exit, said::toString);
    }

    /**
     * Starts a virtual machine, and fails if that fails.
     *
     * @param home the JDK or image
     * @param arguments the arguments of {@code java}
     * @return what it prints, without leading and trailing white space
     */
    public static String java(Path home, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin").resolve("java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.strip();
    }
}
