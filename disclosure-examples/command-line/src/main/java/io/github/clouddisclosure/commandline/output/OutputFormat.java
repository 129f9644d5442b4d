package io.github.clouddisclosure.commandline.output;

/** The form of a report: for people or for programs. */
public enum OutputFormat {
    text,
    json
}
