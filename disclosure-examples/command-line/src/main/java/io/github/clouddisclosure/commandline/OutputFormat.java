package io.github.clouddisclosure.commandline;

/** Who a report is for: people or programs. */
enum OutputFormat {
    text,
    json
}
