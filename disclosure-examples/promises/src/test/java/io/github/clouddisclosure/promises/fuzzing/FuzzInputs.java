package io.github.clouddisclosure.promises.fuzzing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The inputs that are kept under version control, in a folder for each target: {@code seeds}, where a search begins, and
 * {@code failed}, what once broke the promise.
 */
final class FuzzInputs {
    static final String SEEDS = "seeds";
    static final String FAILED = "failed";

    private static final Path FOLDER = Path.of("src/test/fuzzing").toAbsolutePath();

    private FuzzInputs() {}

    /** The folder of a target, and in it the one for seeds or failed inputs. */
    static Path folder(FuzzTarget target, String kind) {
        return FOLDER.resolve(target.inputs()).resolve(kind);
    }

    /** All kept inputs of a target, in the order of their names. */
    static List<Path> of(FuzzTarget target) {
        return Stream.of(SEEDS, FAILED)
                .map(kind -> folder(target, kind))
                .filter(Files::isDirectory)
                .flatMap(folder -> files(folder).stream())
                .toList();
    }

    /** The files of a folder, in the order of their names. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
