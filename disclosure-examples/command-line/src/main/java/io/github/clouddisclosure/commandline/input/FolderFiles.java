package io.github.clouddisclosure.commandline.input;

import io.github.clouddisclosure.commandline.output.Failure;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a folder and of the folders in it, in the order of their names. Hidden ones are left out, and links are
 * not followed: what they lead to inside the folder is found without them.
 */
public final class FolderFiles {
    static final int MAX_FILES = 100_000;
    private static final int MAX_DEPTH = 64;

    private final List<IncludeGlob> globs;
    private final Optional<Path> excluded;
    private final List<String> names = new ArrayList<>();
    private final List<UnreadableFile> unreadable = new ArrayList<>();
    private boolean isOverLimit;

    private FolderFiles(List<IncludeGlob> globs, Optional<Path> excluded) {
        this.globs = globs;
        this.excluded = excluded.map(FolderFiles::absolute);
    }

    /**
     * Finds the files of a folder.
     *
     * @param folder the folder as given
     * @param globs which files are meant; if there are none, those with a known extension
     * @param excluded a file that is not meant in any case
     */
    public static FolderFiles in(String folder, List<IncludeGlob> globs, Optional<Path> excluded) {
        FolderFiles files = new FolderFiles(globs, excluded);
        Path root = Path.of(folder);
        files.walk(root, Path.of(""), folder.endsWith("/") ? folder : folder + '/', 1);
        if (files.names.isEmpty() && files.unreadable.isEmpty()) {
            files.refuse(
                    folder,
                    "フォルダーに、対象のファイルがありません。--include で対象を指定できます(例: --include '*.json')。",
                    "The folder has none of the files to read. Choose them with --include, for example"
                            + " --include '*.json'.");
        }
        return files;
    }

    /** The files: the name of the folder as given, and their path below it with slashes. */
    public List<String> names() {
        return names;
    }

    /** What could not be searched, and why. */
    public List<UnreadableFile> unreadable() {
        return unreadable;
    }

    private void walk(Path folder, Path below, String name, int depth) {
        if (depth > MAX_DEPTH) {
            refuse(
                    name,
                    "フォルダーの入れ子が深すぎます(上限 " + MAX_DEPTH + ")。",
                    "The folders are nested deeper than the limit of " + MAX_DEPTH + ".");
            return;
        }
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException failure) {
            refuse(name, failure.getCause(), folder);
            return;
        } catch (IOException failure) {
            refuse(name, failure, folder);
            return;
        }
        entries.sort((one, other) -> nameOf(one).compareTo(nameOf(other)));
        for (Path entry : entries) {
            add(entry, below.resolve(entry.getFileName()), name + nameOf(entry), depth);
        }
    }

    private void add(Path entry, Path below, String name, int depth) {
        if (isOverLimit || nameOf(entry).startsWith(".") || nameOf(entry).startsWith("~$")) {
            return;
        }
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            walk(entry, below, name + '/', depth + 1);
        } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) && isMeant(entry, below)) {
            isOverLimit = names.size() == MAX_FILES;
            if (isOverLimit) {
                refuse(
                        name,
                        "フォルダーのファイルが多すぎます(上限 " + MAX_FILES + ")。このファイル以降は読み込んでいません。",
                        "The folder has more files than the limit of " + MAX_FILES
                                + ". This one and those after it are not read.");
            } else {
                names.add(name);
            }
        }
    }

    private boolean isMeant(Path file, Path below) {
        if (excluded.filter(absolute(file)::equals).isPresent()) {
            return false;
        }
        return globs.isEmpty()
                ? DisclosureForm.of(file).isPresent()
                : globs.stream().anyMatch(glob -> glob.includes(below));
    }

    private void refuse(String name, IOException failure, Path folder) {
        LocalizedText reason = Failure.of(failure, folder);
        refuse(name, reason.ja(), reason.en());
    }

    private void refuse(String name, String japanese, String english) {
        unreadable.add(UnreadableFile.of(name, new LocalizedText(japanese, english)));
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static String nameOf(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
