package io.github.clouddisclosure.promises.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.testing.JdkTools;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process with 256 MB reads or refuses every file, one after another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LittleMemoryTest {
    private final Properties outcomes = new Properties();

    @BeforeAll
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void readAll(@TempDir Path folder) throws IOException, InterruptedException {
        Path printed = folder.resolve("outcomes");
        ProcessBuilder builder = JdkTools.process(JdkTools.command(
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadAll.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        Process process = builder.start();
        try {
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        try (Reader lines = Files.newBufferedReader(printed)) {
            outcomes.load(lines);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFileIsReadOrRefused(HostileFile file) {
        assertEquals(file.outcome().name(), outcomes.getProperty(file.name()));
    }
}
