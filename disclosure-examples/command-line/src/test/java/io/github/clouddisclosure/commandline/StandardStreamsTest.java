package io.github.clouddisclosure.commandline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens if output cannot be written. */
class StandardStreamsTest {
    private static final int MANY = 1000;
    private static final String FULL = "disclosure: 標準出力に書き込めません(" + FailingOutput.REASON
            + ")。/ Cannot write to standard output (" + FailingOutput.REASON + ").";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import ../examples/published-table.txt",
                "import ../examples/complete.html -o target/standard-streams.json",
                "import ../examples/complete.html -o target/standard-streams.json --report json --every-row",
                "render ../examples/complete.json",
                "render ../examples/complete.json --format html",
                "render ../examples/complete.json --format csv",
                "render ../examples/complete.json --format xlsx",
                "schema",
                "validate ../examples/doubtful.json ../examples/complete.json",
                "validate ../examples/doubtful.json ../examples/draft.json --format json",
                "--help",
                "validate --help",
                "--version"
            })
    void outputThatDoesNotFitEndsTheRunWithTwoAndOneLine(String call) {
        FailingOutput all = new FailingOutput(Integer.MAX_VALUE);
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int exit = Main.run(all, messages, call.split(" "));
        int size = all.written().length;

        FailingOutput enough = new FailingOutput(size);
        assertEquals(exit, Main.run(enough, new ByteArrayOutputStream(), call.split(" ")));
        assertArrayEquals(all.written(), enough.written());
        for (int capacity : new int[] {0, 1, size / 2, size - 1}) {
            FailingOutput full = new FailingOutput(capacity);
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            assertEquals(2, Main.run(full, err, call.split(" ")));
            assertEquals(FULL + '\n', err.toString(StandardCharsets.UTF_8));
            assertEquals(1, full.failures(), "nothing is written after the first failure");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import ../examples/published-table.txt",
                "import examples/missing.txt",
                "render examples/missing.json",
                "render --unknown",
                ""
            })
    void messagesThatCannotBeWrittenEndWithTwoAndCompleteOutput(String call) {
        String[] arguments = call.isEmpty() ? new String[0] : call.split(" ");
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        Main.run(expected, new ByteArrayOutputStream(), arguments);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(2, Main.run(out, new FailingOutput(0), arguments));
        assertArrayEquals(expected.toByteArray(), out.toByteArray());
        assertEquals(2, Main.run(new FailingOutput(0), new FailingOutput(0), arguments));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void noFileIsReadAfterTheOutputHasFailed(String format) {
        List<String> call = new ArrayList<>(List.of("validate", "--format", format));
        call.addAll(Collections.nCopies(MANY, "../examples/doubtful.json"));
        long all = allocated(OutputStream.nullOutputStream(), call);
        long few = allocated(new FailingOutput(0), call);
        assertTrue(few < all / 5, few + " of " + all + " bytes were allocated");
    }

    private static long allocated(OutputStream out, List<String> call) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Main.run(out, OutputStream.nullOutputStream(), call.toArray(String[]::new));
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "render", "validate"})
    void aFullDeviceIsNoticed(String command) throws IOException {
        Path device = Path.of("/dev/full");
        assumeTrue(Files.isWritable(device), "there is no /dev/full");
        String file = command.equals("import") ? "../examples/complete.html" : "../examples/complete.json";
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (OutputStream full = new FileOutputStream(device.toFile())) {
            assertEquals(2, Main.run(full, err, command, file));
        }
        assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count(), err::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"import ../examples/complete.html", "render ../examples/complete.json", "--help"})
    void aClosedPipeIsNotReportedAsAnError(String call) throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/null")), "Windows does not report a closed pipe");
        Pipe pipe = Pipe.open();
        pipe.source().close();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (OutputStream closed = Channels.newOutputStream(pipe.sink())) {
            assertEquals(141, Main.run(closed, err, call.split(" ")));
        }
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }
}
