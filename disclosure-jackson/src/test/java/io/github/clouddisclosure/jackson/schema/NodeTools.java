package io.github.clouddisclosure.jackson.schema;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Programs for Node.js. A test that needs one is skipped where Node.js or the program is absent; none is installed. */
final class NodeTools {
    static final Path FOLDER = Path.of("src", "test", "node").toAbsolutePath();

    private NodeTools() {}

    /** The command that runs a program of a package, which is below {@code node_modules} once it is installed. */
    static List<String> command(String installedPackage, Path program, String... arguments) {
        Optional<Path> node = find();
        assumeTrue(node.isPresent(), "there is no Node.js on the PATH");
        assumeTrue(
                Files.isDirectory(FOLDER.resolve("node_modules").resolve(installedPackage)),
                installedPackage + " is not installed: run npm ci in " + FOLDER);
        List<String> command = new ArrayList<>(List.of(node.orElseThrow().toString(), program.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .flatMap(directory -> List.of("node", "node.exe").stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
