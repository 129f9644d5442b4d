package io.github.clouddisclosure.benchmarks.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class paths of the programs to start: only jars, because a class-data archive takes no classes from folders. */
public final class Jars {
    /** The command line with all its dependencies. */
    public static final Path COMMAND_LINE = Path.of("..", "command-line", "target", "disclosure.jar");

    private static final Path PROGRAMS = Path.of("target", "benchmarks", "programs.jar");
    /** The jars needed by a program that uses {@code disclosure-jackson}. */
    private static final List<String> LIBRARY =
            List.of("disclosure-core", "disclosure-jackson", "jackson-core", "jakarta\\.validation-api");

    private Jars() {}

    /** {@return the class path of programs that use the library, with a new jar of their main classes first} */
    public static String classPath(Class<?>... programs) throws IOException {
        try (OutputStream file = Files.newOutputStream(PROGRAMS);
                JarOutputStream jar = new JarOutputStream(file)) {
            for (Class<?> program : programs) {
                String name = program.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (InputStream compiled = program.getResourceAsStream('/' + name)) {
                    compiled.transferTo(jar);
                }
                jar.closeEntry();
            }
        }
        return Stream.concat(Stream.of(PROGRAMS.toString()), LIBRARY.stream().map(Jars::find))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String find(String artifact) {
        Pattern jar = Pattern.compile(".*[/\\\\]" + artifact + "-\\d[^/\\\\]*\\.jar");
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> jar.matcher(entry).matches())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not in a jar: " + artifact + "; run mvn package"));
    }
}
