package io.github.clouddisclosure.samples.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** A copy of a sample, so that nothing is built in its folder, which is what users copy. */
public final class SampleProject {
    /** Where the copies are. */
    private static final Path FOLDER = Path.of("target", "samples");

    private final Path folder;

    private SampleProject(Path folder) {
        this.folder = folder;
    }

    /**
     * Copies a sample.
     *
     * @param sample the name of its folder
     * @param copy a name for the copy
     */
    public static SampleProject copy(String sample, String copy) throws IOException {
        Path source = Path.of(sample);
        Path target = FOLDER.resolve(copy);
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (directory.endsWith("target")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(target.resolve(source.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, target.resolve(source.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
        return new SampleProject(target);
    }

    /** Replaces a text of the POM, which must be there. */
    public SampleProject replaceInPom(String text, String replacement) throws IOException {
        String pom = Files.readString(pom());
        assertTrue(pom.contains(text), text);
        Files.writeString(pom(), pom.replace(text, replacement));
        return this;
    }

    /** Builds the sample with the artifacts of this build, and runs its tests. */
    public SampleProject verify() throws IOException, MavenInvocationException {
        MavenRun.ofSamples(
                pom(),
                List.of(
                        "clean",
                        "verify",
                        "-Dmaven.repo.local.tail=" + BuiltArtifacts.repository().toAbsolutePath(),
                        "-Dcloud-disclosure.version=" + BuiltArtifacts.VERSION));
        return this;
    }

    /** A file of the copy. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    private Path pom() {
        return file("pom.xml");
    }
}
