package io.github.clouddisclosure.promises.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

/**
 * How a run ended.
 *
 * @param exit the exit code
 * @param out what it printed
 * @param err what it said on standard error
 */
public record Ending(int exit, byte[] out, String err) {
    private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at |Exception");

    /** It failed, and said why in one line. */
    public void assertRefused() {
        assertEquals(2, exit, err);
        assertEquals(1, err.lines().count(), err);
        assertTrue(err.startsWith("disclosure: "), err);
        assertFalse(STACK_TRACE.matcher(err).find(), err);
    }
}
