package io.github.clouddisclosure.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;

/** The compiled classes of a module, and those in the index that is packaged with them. */
public final class ClassIndex {
    private final Path classes;

    private ClassIndex(Path classes) {
        this.classes = classes;
    }

    /** {@return the index of the module of a class} */
    public static ClassIndex of(Class<?> type) throws URISyntaxException {
        URL location = type.getProtectionDomain().getCodeSource().getLocation();
        return new ClassIndex(Path.of(location.toURI()));
    }

    /** {@return the index, read} */
    public Index read() throws IOException {
        try (InputStream file = Files.newInputStream(classes.resolve("META-INF").resolve("jandex.idx"))) {
            return new IndexReader(file).read();
        }
    }

    /** {@return the names of the classes in the index} */
    public SortedSet<String> indexed() throws IOException {
        return read().getKnownClasses().stream()
                .map(known -> known.name().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return the names of the compiled classes, without the descriptor of the module} */
    public SortedSet<String> compiled() throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("module-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace(classes.getFileSystem().getSeparator(), "."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
