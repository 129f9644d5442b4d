package io.github.clouddisclosure.benchmarks.process;

/**
 * A process that has ended.
 *
 * @param millis from its start to its end
 * @param peakBytes its peak memory, the heap and everything else; 0 if the system does not report it
 * @param output its output, including standard error
 */
public record Ended(int exitCode, double millis, long peakBytes, String output) {
    /** {@return this, if it ended as expected} */
    public Ended expecting(int expectedCode, String expectedEnd) {
        if (exitCode != expectedCode || !output.endsWith(expectedEnd)) {
            throw new IllegalStateException("exit code " + exitCode + ", output: " + output);
        }
        return this;
    }
}
