package io.github.clouddisclosure.commandline.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which files of a folder a command reads. */
public final class FolderOptions {
    @Option(names = "--include", paramLabel = "GLOB", converter = IncludeGlob.Converter.class)
    private List<IncludeGlob> globs = new ArrayList<>();

    /** The files that arguments name; {@code excluded} is never read in a folder. */
    public FileArguments arguments(Optional<Path> excluded) {
        return new FileArguments(globs, excluded);
    }
}
