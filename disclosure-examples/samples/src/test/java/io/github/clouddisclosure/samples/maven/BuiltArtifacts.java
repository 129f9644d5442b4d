package io.github.clouddisclosure.samples.maven;

import io.github.clouddisclosure.testing.Libraries;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * The artifacts of this build in a repository of their own, so that the samples need nothing of this project in the
 * user's. They have a version of their own there, so that nobody's installed snapshot is taken for them.
 */
final class BuiltArtifacts {
    static final String VERSION = "0-samples";

    private static final Path REPOSITORY = Path.of("target", "samples-repository");
    private static final Path PROJECT = Path.of("..", "..");
    /** A class of each artifact that the samples use. */
    private static final Map<String, String> ARTIFACTS = Map.of(
            "disclosure-core", "io.github.clouddisclosure.Disclosure",
            "disclosure-jackson", "io.github.clouddisclosure.jackson.DisclosureJson");

    private BuiltArtifacts() {}

    /** {@return the folder of the repository, made anew} */
    static Path repository() throws IOException {
        write("disclosure-parent", PROJECT);
        for (Map.Entry<String, String> artifact : ARTIFACTS.entrySet()) {
            Path written = write(artifact.getKey(), PROJECT.resolve(artifact.getKey()));
            Files.copy(jar(artifact.getValue()), Path.of(written + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        }
        return REPOSITORY;
    }

    /** {@return where the files of the artifact are, without their extension} */
    private static Path write(String artifact, Path module) throws IOException {
        Path folder = REPOSITORY.resolve(Path.of("io", "github", "clouddisclosure", artifact, VERSION));
        Path written = Files.createDirectories(folder).resolve(artifact + "-" + VERSION);
        String pom = Files.readString(module.resolve("pom.xml"));
        Files.writeString(
                Path.of(written + ".pom"),
                pom.replace(
                        "<version>" + System.getProperty("project.version") + "</version>",
                        "<version>" + VERSION + "</version>"));
        return written;
    }

    private static Path jar(String nameOfClass) {
        try {
            return Path.of(Libraries.path(nameOfClass));
        } catch (ClassNotFoundException | URISyntaxException notThere) {
            throw new IllegalStateException(notThere);
        }
    }
}
