package io.github.clouddisclosure.benchmarks.scale;

/**
 * The cost of validating or comparing files in a fresh JVM.
 *
 * @param millis from the start of the process to its end
 * @param liveBytes the heap in use after the last file and a garbage collection; 0 if not measured
 * @param peakBytes the peak memory of the process, the heap and everything else; 0 if the system does not report it
 */
public record FilesRun(Way way, int files, double millis, long liveBytes, long peakBytes) {}
