package io.github.clouddisclosure.commandline.findings;

/** Prints the findings of one file after another, then what concerns them all, then an end. */
public interface FindingsPrinter extends AutoCloseable {
    void print(CheckedFile file);

    /** Adds what concerns the run as a whole, after all files, to forms that have a place for it. */
    default void conclude(RunSummary summary) {}

    @Override
    void close();
}
