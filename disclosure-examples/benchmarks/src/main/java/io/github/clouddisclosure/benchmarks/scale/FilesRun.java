package io.github.clouddisclosure.benchmarks.scale;

/**
 * What it took to validate files in a fresh JVM.
 *
 * @param millis from the start of the process to its end
 * @param liveBytes in the heap after the last file and a collection; 0 where nobody asked
 * @param peakBytes the most memory that the process had, the heap and all else; 0 where the system does not tell
 */
public record FilesRun(Way way, int files, double millis, long liveBytes, long peakBytes) {}
