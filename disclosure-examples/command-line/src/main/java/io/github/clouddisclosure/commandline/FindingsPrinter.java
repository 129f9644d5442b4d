package io.github.clouddisclosure.commandline;

import io.github.clouddisclosure.finding.Finding;
import java.util.List;

/** Prints the findings of one file after another, then an end. */
interface FindingsPrinter extends AutoCloseable {
    void print(String file, List<Finding> findings);

    @Override
    void close();
}
