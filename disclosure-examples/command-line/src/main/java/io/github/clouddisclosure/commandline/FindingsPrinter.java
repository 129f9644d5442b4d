package io.github.clouddisclosure.commandline;

/** Prints the findings of one file after another, then an end. */
interface FindingsPrinter extends AutoCloseable {
    void print(CheckedFile file);

    @Override
    void close();
}
