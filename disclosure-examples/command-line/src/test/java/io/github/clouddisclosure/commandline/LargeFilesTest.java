package io.github.clouddisclosure.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.testing.JdkTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of the maximum size, in a JVM with little memory: their errors are reported, and the other files are validated.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LargeFilesTest {
    private static final String COMPLETE = "../examples/complete.json";
    private static final String START = "{\"guideline\":\"mic-asp-saas-3\",";
    private static final String LIST = "\"servicePerformance\":{\"certifications\":{\"value\":\"yes\",\"detail\":[";
    private static final int LARGE = 9_800_000;
    private static final int MAX_FINDINGS = 10_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void millionsOfProblemsAreCountedWithin256Megabytes() throws IOException, InterruptedException {
        Path large = file(START + LIST, "1,", "1]}}}");
        int problems = (LARGE - START.length() - LIST.length()) / 2;
        Run run = validate("-Xmx256m", large.toString(), COMPLETE, "--as-of=2026-11-23");
        assertEquals(1, run.exit());
        List<String> lines = Files.readAllLines(run.out());
        assertEquals(
                MAX_FINDINGS,
                lines.stream().filter(line -> line.contains("[wrong-type ")).count());
        String last = lines.stream()
                .filter(line -> line.contains("[limit-exceeded"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                last.contains("10000(全" + (problems + 1) + "件のうち、残りの" + (problems + 1 - MAX_FINDINGS) + "件は表示していません)"),
                last);
        assertTrue(lines.size() < 3 * MAX_FINDINGS, "lines: " + lines.size());
        assertEquals(
                List.of(COMPLETE, "  指摘はありません。", "", "ファイル2件: エラー" + (MAX_FINDINGS + 1) + "件、警告0件、情報0件"),
                lines.subList(lines.size() - 4, lines.size()));
    }

    @Test
    void aFileTooLargeForTheMemoryDoesNotStopTheRest() throws IOException, InterruptedException {
        Path large = file(START + "\"x\":[", "1,", "1]}");
        Run run = validate("-Xmx16m", large.toString(), COMPLETE, "--as-of=2026-11-23", "--locale=en");
        assertEquals(2, run.exit());
        assertEquals(
                List.of(
                        large.toString(),
                        "  Form of the file",
                        "      Error: The file cannot be read. Out of memory. [unreadable]",
                        "",
                        COMPLETE,
                        "  No findings.",
                        "",
                        "2 files: 1 error, 0 warnings, 0 infos"),
                Files.readAllLines(run.out()));
    }

    /** A file of nearly ten megabytes, in which the middle is repeated. */
    private Path file(String start, String middle, String end) throws IOException {
        int times = (LARGE - start.length()) / middle.length();
        return Files.writeString(folder.resolve("large.json"), start + middle.repeat(times) + end);
    }

    private record Run(int exit, Path out) {}

    private Run validate(String memory, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        List<String> command = JdkTools.command(
                memory,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "validate");
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                JdkTools.process(command).redirectOutput(out.toFile()).redirectErrorStream(true);
        return new Run(builder.start().waitFor(), out);
    }
}
