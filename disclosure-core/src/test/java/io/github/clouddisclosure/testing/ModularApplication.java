package io.github.clouddisclosure.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An application of one named module. Its sources are in a folder with the name of the module; its class {@code Main}
 * is in a package with that name.
 */
public final class ModularApplication {
    private final String module;
    private final String path;

    private ModularApplication(String module, String path) {
        this.module = module;
        this.path = path;
    }

    /**
     * Compiles an application; a warning is a failure.
     *
     * @param sources the folder of the module
     * @param target where the classes go
     * @param path the module path
     * @return the application
     */
    public static ModularApplication compile(Path sources, Path target, String path) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-p", path, "-d", target.toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        JdkTools.run("javac", arguments);
        return new ModularApplication(sources.getFileName().toString(), path + File.pathSeparator + target);
    }

    /** {@return what the application prints} */
    public String run() throws IOException, InterruptedException {
        return JdkTools.java(JdkTools.HOME, "-p", path, "-m", main());
    }

    /**
     * Links the application with the modules that it needs, and runs the image.
     *
     * @param image where the image goes
     * @return what the application prints
     */
    public String runLinked(Path image) throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(JdkTools.HOME.resolve("jmods"))
                        || Runtime.version().feature() >= 24,
                "This JDK has no modules to link with.");
        JdkTools.run("jlink", List.of("-p", path, "--add-modules", module, "--output", image.toString()));
        return JdkTools.java(image, "-m", main());
    }

    private String main() {
        return module + "/" + module + ".Main";
    }
}
