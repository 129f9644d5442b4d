package io.github.clouddisclosure.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How a run with an unexpected exception ends. */
class MainTest {
    static Stream<Arguments> unforeseen() {
        return Stream.of(
                Arguments.of(new OutOfMemoryError("Java heap space"), "メモリが足りません。/ Out of memory."),
                Arguments.of(new StackOverflowError(), "入れ子が深すぎます。/ Nested too deeply."),
                Arguments.of(new AssertionError("broken"), "broken"),
                Arguments.of(new IllegalStateException("broken"), "broken"),
                Arguments.of(new IllegalStateException(), "IllegalStateException"));
    }

    @ParameterizedTest
    @MethodSource("unforeseen")
    void anyExceptionEndsInOneLineAndExitCodeTwo(Throwable thrown, String expected) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                new PrintStream(new Failing(thrown), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                "render",
                "../examples/complete.json");
        assertEquals(2, exit);
        assertEquals("disclosure: " + expected + '\n', err.toString(StandardCharsets.UTF_8));
    }

    private static final class Failing extends OutputStream {
        private final Throwable thrown;

        Failing(Throwable thrown) {
            this.thrown = thrown;
        }

        @Override
        public void write(int b) {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }
    }
}
