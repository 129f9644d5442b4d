package io.github.clouddisclosure.benchmarks.scale;

import io.github.clouddisclosure.benchmarks.Documents;
import io.github.clouddisclosure.benchmarks.Health;
import io.github.clouddisclosure.benchmarks.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Documents in a folder. Of every ten, six have 3 KB and four have 30 KB; one of each size has a finding. */
final class ManyFiles {
    private static final List<Size> SIZES = List.of(Size.KB_3, Size.KB_30, Size.KB_3, Size.KB_30, Size.KB_3);
    private static final int ERRORS_OF_TEN = 2;
    private static final int TEN = 10;

    private final Path folder;

    ManyFiles(Path folder) {
        this.folder = folder;
    }

    /** {@return the number of errors in a number of the files} */
    static int errors(int files) {
        return files / TEN * ERRORS_OF_TEN;
    }

    /** {@return a list of a number of files, which this writes} */
    Path write(int files) throws IOException {
        Files.createDirectories(folder);
        List<byte[]> ten = new ArrayList<>();
        for (Size size : SIZES) {
            ten.add(Documents.json(size, Health.VALID));
        }
        for (Size size : SIZES) {
            Health health = ten.size() < SIZES.size() + ERRORS_OF_TEN ? Health.ONE_FINDING : Health.VALID;
            ten.add(Documents.json(size, health));
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            Path file = folder.resolve(i + ".json");
            Files.write(file, ten.get(i % TEN));
            names.add(file.toString());
        }
        return Files.write(folder.resolve(files + ".txt"), names);
    }

    /** Deletes the files, which take much space; keeps the lists, which do not. */
    void delete(int files) throws IOException {
        for (int i = 0; i < files; i++) {
            Files.deleteIfExists(folder.resolve(i + ".json"));
        }
    }
}
