package io.github.clouddisclosure.commandline.settings;

import io.github.clouddisclosure.commandline.output.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the settings for a file: {@code disclosure.properties} in its folder or the nearest one above it, up to the root
 * of the git working tree. Outside of one, it is searched for up to the working directory, or, if the file is elsewhere,
 * only in its own folder: nobody else's settings are taken.
 */
public final class SettingsSearch {
    public static final String FILE_NAME = "disclosure.properties";

    private final Path workingDirectory;
    private final Map<Path, Optional<SettingsFile>> byFolder = new HashMap<>();
    private final Map<Path, SettingsFile> byFile = new HashMap<>();

    public SettingsSearch(Path workingDirectory) {
        this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
    }

    /** The settings for a file; those for standard input are beside it in the working directory. */
    public Optional<SettingsFile> of(String file) {
        try {
            Path parent = Path.of(file).getParent();
            Path folder = parent == null ? Path.of("") : parent;
            if (!byFolder.containsKey(folder)) {
                byFolder.put(folder, search(folder));
            }
            return byFolder.getOrDefault(folder, Optional.empty());
        } catch (InvalidPathException notAName) {
            return Optional.empty();
        }
    }

    private Optional<SettingsFile> search(Path given) {
        Path folder = workingDirectory.resolve(given).normalize();
        Path last = root(folder);
        for (Path place = folder; place != null && place.startsWith(last); place = place.getParent()) {
            Path file = place.resolve(FILE_NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(byFile.computeIfAbsent(file, this::read));
            }
        }
        return Optional.empty();
    }

    /** The last folder to search. */
    private Path root(Path folder) {
        for (Path place = folder; place != null; place = place.getParent()) {
            if (Files.exists(place.resolve(".git"))) {
                return place;
            }
        }
        return folder.startsWith(workingDirectory) ? workingDirectory : folder;
    }

    private SettingsFile read(Path file) {
        String name = file.startsWith(workingDirectory)
                ? workingDirectory.relativize(file).toString()
                : file.toString();
        try {
            return new SettingsFile(name, CheckSettings.read(file), Optional.empty());
        } catch (IOException failure) {
            return new SettingsFile(name, CheckSettings.DEFAULTS, Optional.of(Failure.of(failure, file)));
        }
    }
}
