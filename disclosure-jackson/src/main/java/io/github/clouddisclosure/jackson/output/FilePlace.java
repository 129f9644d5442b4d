package io.github.clouddisclosure.jackson.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a file is, or will be, after its symbolic links are followed. */
final class FilePlace {
    /** The same as on Linux. */
    private static final int MAX_LINKS = 40;

    /** Names in these folders mean open files, and their links do not say where those are. */
    private static final List<String> FOLDERS_OF_OPEN_FILES = List.of("/proc", "/dev/fd");

    private FilePlace() {}

    /** The place of a file; empty if it has none in a folder to which another file could be moved. */
    static Optional<Path> of(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Path place = file.toAbsolutePath();
        for (int links = 0; !isOpenFile(place); links++) {
            if (!Files.isSymbolicLink(place)) {
                return Optional.of(place);
            } else if (links == MAX_LINKS) {
                throw new FileSystemException(file.toString(), null, "Too many levels of symbolic links");
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        return Optional.empty();
    }

    private static boolean isOpenFile(Path place) throws IOException {
        Path folder = place.getParent();
        if (folder == null || !Files.exists(folder)) {
            return false;
        }
        return FOLDERS_OF_OPEN_FILES.stream().anyMatch(folder.toRealPath()::startsWith);
    }
}
