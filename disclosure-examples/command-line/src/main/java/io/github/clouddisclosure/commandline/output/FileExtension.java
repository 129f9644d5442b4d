package io.github.clouddisclosure.commandline.output;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The extension of a file, which tells its form. */
public final class FileExtension {
    private FileExtension() {}

    /** What follows the last dot in the name of a file, in lower case; the whole name without a dot. */
    public static String of(Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
