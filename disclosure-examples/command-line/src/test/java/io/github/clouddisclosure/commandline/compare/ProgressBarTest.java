package io.github.clouddisclosure.commandline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    private String printed(boolean isShown, int total) {
        ProgressBar progress = new ProgressBar(new PrintStream(terminal, true, StandardCharsets.UTF_8), isShown, total);
        for (int i = 0; i < total; i++) {
            progress.advance();
        }
        progress.clear();
        return terminal.toString(StandardCharsets.UTF_8);
    }

    @Test
    void nothingIsPrintedWhereThereIsNoTerminal() {
        assertEquals("", printed(false, 100));
    }

    @Test
    void theBarGrowsInOneLineAndLeavesItEmpty() {
        String printed = printed(true, 2);

        assertEquals(
                "\r[###############---------------] 1 / 2\r[##############################] 2 / 2\r" + " ".repeat(38)
                        + '\r',
                printed);
    }

    @Test
    void theBarIsPrintedAtMostOnceForEachPercent() {
        assertTrue(printed(true, 100_000).length() < 101 * 60);
    }
}
