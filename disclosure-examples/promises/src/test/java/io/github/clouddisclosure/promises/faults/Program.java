package io.github.clouddisclosure.promises.faults;

import io.github.clouddisclosure.promises.ExampleFiles;
import io.github.clouddisclosure.testing.JdkTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** {@code disclosure.jar} as a process, started by a shell that can make the system fail it. */
public final class Program {
    /** Starts it as it is. */
    static final String UNDISTURBED = "exec \"$0\" \"$@\"";

    private static final Path JAR =
            Path.of("../command-line/target/disclosure.jar").toAbsolutePath().normalize();
    private static final Path SHELL = Path.of("/bin/bash");

    /** To hang is a failure of its own. */
    private static final long PATIENCE_IN_MINUTES = 5;

    private Program() {}

    /**
     * Starts it.
     *
     * @param script what the shell does; {@code "$0" "$@"} is the call
     * @param messages the file for standard error
     */
    static ProcessBuilder prepare(String script, List<String> arguments, Path messages) {
        Assumptions.assumeTrue(Files.isExecutable(SHELL), "there is no shell to start the program with");
        List<String> command = new ArrayList<>(List.of(SHELL.toString(), "-c", script));
        // It starts sooner with one compiler, and writes no file but those that it is told to.
        command.addAll(JdkTools.command(
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-jar", JAR.toString()));
        command.addAll(arguments);
        return JdkTools.process(command).redirectError(messages.toFile());
    }

    /** A call, with the names of files among its arguments as those of the examples. */
    static List<String> call(String... arguments) {
        return Stream.of(arguments)
                .map(argument ->
                        argument.contains(".") ? ExampleFiles.find(argument).toString() : argument)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Whether another program is there, and succeeds. */
    static boolean isDone(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noCommand) {
            return false;
        }
    }

    /** Runs it to its end. */
    public static Ending run(String script, List<String> arguments, Path folder)
            throws IOException, InterruptedException {
        Path results = Files.createTempFile(folder, "results", "");
        Path messages = Files.createTempFile(folder, "messages", "");
        Process process = prepare(script, arguments, messages)
                .redirectOutput(results.toFile())
                .start();
        process.getOutputStream().close();
        return new Ending(waitFor(process), Files.readAllBytes(results), Files.readString(messages));
    }

    /** Waits for its end, and gives the exit code. */
    static int waitFor(Process process) throws InterruptedException {
        if (!process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The program does not end.");
        }
        return process.exitValue();
    }
}
