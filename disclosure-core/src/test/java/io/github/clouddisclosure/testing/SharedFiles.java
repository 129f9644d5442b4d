package io.github.clouddisclosure.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reference files that are not part of the repository: a test that needs one is skipped where it is absent. */
public final class SharedFiles {
    private static final String FOLDER = System.getProperty("shared", "../../shared");

    private SharedFiles() {}

    /**
     * Finds a reference file.
     *
     * @param relative its path in the folder that the system property {@code shared} names, or else in the folder
     *     {@code shared} beside the repository
     * @return the file, where it exists
     */
    public static Optional<Path> find(String relative) {
        return Optional.of(Path.of(FOLDER).resolve(relative)).filter(Files::isRegularFile);
    }
}
