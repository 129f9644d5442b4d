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

    /** What a profile of the build may choose, by the names of their properties. */
    private static final List<String> SURROUNDINGS =
            List.of("user.language", "user.country", "user.extensions", "user.timezone", "file.encoding");

    private static final List<String> OPTIONS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private JdkTools() {}

    /**
     * The command that starts a virtual machine. Where a profile of the build chooses the locale, time zone or charset of
     * the tests, it has the same.
     *
     * @param arguments the arguments of {@code java}
     * @return a list that can be added to
     */
    public static List<String> command(String... arguments) {
        return command(HOME, arguments);
    }

    private static List<String> command(Path home, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin").resolve("java").toString()));
        if (System.getProperty("locale.profile") != null) {
            SURROUNDINGS.stream()
                    .filter(name -> !System.getProperty(name, "").isEmpty())
                    .map(name -> "-D" + name + "=" + System.getProperty(name))
                    .forEach(command::add);
        }
        command.addAll(List.of(arguments));
        return command;
    }

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
        Process process = new ProcessBuilder(command(home, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.strip();
    }
}
