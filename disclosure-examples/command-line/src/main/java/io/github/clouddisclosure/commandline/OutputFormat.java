package io.github.clouddisclosure.commandline;

/** The form of a report: for people or for programs. */
enum OutputFormat {
    text,
    json
}
