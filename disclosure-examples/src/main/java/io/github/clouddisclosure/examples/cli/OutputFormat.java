package io.github.clouddisclosure.examples.cli;

/** Who a report is for: people or programs. */
enum OutputFormat {
    text,
    json
}
