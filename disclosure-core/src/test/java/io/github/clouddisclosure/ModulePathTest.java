package io.github.clouddisclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real application of named modules, in a virtual machine of its own. */
class ModulePathTest {
    private static final Path SOURCES = Path.of("src", "test", "modules", "sample");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    Path compiled;

    @Test
    void aNamedModuleBuildsADisclosureAndValidatesItBothWays() throws Exception {
        String modules = modulePath();
        int exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-Xlint:all",
                        "-Werror",
                        "-p",
                        modules,
                        "-d",
                        compiled.toString(),
                        SOURCES.resolve("module-info.java").toString(),
                        SOURCES.resolve("sample/Main.java").toString());
        assertEquals(0, exit);
        // 108 rows are 必須: two of them are answered well here and one with a negative number.
        assertEquals("true 106", run(modules + File.pathSeparator + compiled));
    }

    private static String run(String modules) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(JAVA.toString(), "-p", modules, "-m", "sample/sample.Main")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.strip();
    }

    private static String modulePath() throws ClassNotFoundException, URISyntaxException {
        Set<String> path = new LinkedHashSet<>();
        for (Class<?> type : List.of(
                Disclosure.class,
                Validation.class,
                HibernateValidator.class,
                Class.forName("org.jspecify.annotations.NullMarked"),
                Class.forName("org.jboss.logging.Logger"),
                Class.forName("com.fasterxml.classmate.ResolvedType"))) {
            path.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, path);
    }
}
