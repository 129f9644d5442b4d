package io.github.clouddisclosure.benchmarks.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Java virtual machine to start programs with, by its home. */
public record Jvm(Path home) {
    /** {@return the JVM that runs this program, then those of the homes, which are separated by commas} */
    public static List<Jvm> all(String moreHomes) {
        return Stream.concat(Stream.of(System.getProperty("java.home")), Stream.of(moreHomes.split(",")))
                .map(String::strip)
                .filter(home -> !home.isEmpty())
                .map(home -> new Jvm(Path.of(home)))
                .toList();
    }

    /** {@return the command that starts it with these arguments} */
    public List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve(Path.of("bin", "java")).toString());
        command.addAll(arguments);
        return command;
    }

    /** {@return its own description, such as {@code OpenJDK Runtime Environment (build 17.0.15+6)}} */
    public String version() throws IOException, InterruptedException {
        String said = ChildProcess.run(command(List.of("-version"))).output();
        return said.lines()
                .filter(line -> line.contains("Runtime Environment"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(said));
    }
}
