package io.github.clouddisclosure.commandline.source;

import java.util.Optional;

/** The text of a checked file, line by line, for those who show it. */
public interface SourceText {
    /** The text of what has no lines to show: a workbook, or what was not read. */
    SourceText NONE = number -> Optional.empty();

    /** The line with a number, from 1, without its line end; empty if there is none. */
    Optional<String> line(int number);
}
