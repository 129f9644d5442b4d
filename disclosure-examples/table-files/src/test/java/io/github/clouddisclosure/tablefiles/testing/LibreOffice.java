package io.github.clouddisclosure.tablefiles.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, where it is installed: it opens a workbook and saves it again. */
public final class LibreOffice {
    private static final int MAX_MINUTES = 5;

    private LibreOffice() {}

    /**
     * Opens a workbook and saves it in another form. Skips the test if there is no LibreOffice.
     *
     * @param workbook the workbook
     * @param form the extension of the form: {@code xlsx} or {@code pdf}
     * @param folder an empty folder for its files
     * @return the file
     */
    public static byte[] convert(byte[] workbook, String form, Path folder) throws IOException, InterruptedException {
        Optional<Path> program = program();
        assumeTrue(program.isPresent(), "skipped: LibreOffice (soffice) is not installed");
        Path in = Files.write(folder.resolve("in.xlsx"), workbook);
        Path out = folder.resolve("out");
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(
                        program.get().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        form,
                        "--outdir",
                        out.toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertTrue(process.waitFor(MAX_MINUTES, TimeUnit.MINUTES), "LibreOffice does not end");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), Files.readString(log));
        return Files.readAllBytes(out.resolve("in." + form));
    }

    private static Optional<Path> program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
