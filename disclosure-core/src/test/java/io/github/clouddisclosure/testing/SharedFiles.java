package io.github.clouddisclosure.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reference files that are not part of the repository: a test that needs one is skipped if it is absent. */
public final class SharedFiles {
    private static final Path FOLDER =
            Optional.ofNullable(System.getProperty("shared")).map(Path::of).orElseGet(SharedFiles::besideTheRepository);

    private SharedFiles() {}

    /**
     * Finds a reference file.
     *
     * @param relative its path in the folder that the system property {@code shared} names, or else in the folder
     *     {@code shared} beside the repository
     * @return the file, if it exists
     */
    public static Optional<Path> find(String relative) {
        return Optional.of(FOLDER.resolve(relative)).filter(Files::isRegularFile);
    }

    private static Path besideTheRepository() {
        Path repository = Path.of("").toAbsolutePath();
        while (Files.exists(repository.resolveSibling("pom.xml"))) {
            repository = repository.getParent();
        }
        return repository.resolveSibling("shared");
    }
}
