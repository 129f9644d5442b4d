package io.github.clouddisclosure.benchmarks.process;

/**
 * A process that has ended.
 *
 * @param millis from its start to its end
 * @param peakBytes the most memory that it had, the heap and all else; 0 where the system does not tell
 * @param output what it wrote, errors too
 */
public record Ended(int exitCode, double millis, long peakBytes, String output) {
    /** {@return itself, if it did what is measured} */
    public Ended expecting(int expectedCode, String expectedEnd) {
        if (exitCode != expectedCode || !output.endsWith(expectedEnd)) {
            throw new IllegalStateException("exit code " + exitCode + ", output: " + output);
        }
        return this;
    }
}
