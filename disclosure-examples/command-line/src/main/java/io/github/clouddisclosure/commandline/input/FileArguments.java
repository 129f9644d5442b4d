package io.github.clouddisclosure.commandline.input;

import io.github.clouddisclosure.commandline.output.Failure;
import io.github.clouddisclosure.table.grid.TableLimitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The files that arguments name: files, folders, lists of files and folders, and standard input. */
public final class FileArguments {
    private final List<IncludeGlob> globs;
    private final Optional<Path> excluded;

    /**
     * Files by their names.
     *
     * @param globs which files of a folder are meant; if there are none, those with a known extension
     * @param excluded a file that is not meant in any folder
     */
    public FileArguments(List<IncludeGlob> globs, Optional<Path> excluded) {
        this.globs = globs;
        this.excluded = excluded;
    }

    /**
     * Goes over the files that an argument names, in a stable order.
     *
     * @param argument a file; a folder; a list of them, after {@code @}; or {@code -} for standard input
     * @param files takes the name of each file
     * @param unreadable takes each folder and list that cannot be read
     */
    public void each(String argument, Consumer<String> files, Consumer<UnreadableFile> unreadable) {
        if (argument.startsWith("@")) {
            for (String name : list(argument, unreadable)) {
                eachNamed(name.equals(InputFiles.STANDARD_INPUT) ? "./" + name : name, files, unreadable);
            }
        } else if (argument.equals(InputFiles.STANDARD_INPUT)) {
            files.accept(argument);
        } else {
            eachNamed(argument, files, unreadable);
        }
    }

    private static List<String> list(String list, Consumer<UnreadableFile> unreadable) {
        List<String> names = new ArrayList<>();
        try {
            names.addAll(FileNameList.read(Path.of(list.substring(1))));
        } catch (InvalidPathException notAName) {
            unreadable.accept(UnreadableFile.of(list, Failure.of(notAName)));
        } catch (TableLimitException tooLarge) {
            unreadable.accept(UnreadableFile.of(list, tooLarge.finding()));
        } catch (IOException failure) {
            unreadable.accept(UnreadableFile.of(list, Failure.of(failure, Path.of(list.substring(1)))));
        }
        return names;
    }

    private void eachNamed(String name, Consumer<String> files, Consumer<UnreadableFile> unreadable) {
        if (isFolder(name)) {
            FolderFiles found = FolderFiles.in(name, globs, excluded);
            found.names().forEach(files);
            found.unreadable().forEach(unreadable);
        } else {
            files.accept(name);
        }
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException notAName) {
            return false;
        }
    }
}
