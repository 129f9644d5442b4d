package io.github.clouddisclosure.commandline.compare;

import io.github.clouddisclosure.commandline.output.FileForm;
import io.github.clouddisclosure.comparison.ComparisonCsv;
import io.github.clouddisclosure.comparison.ComparisonMarkdown;
import io.github.clouddisclosure.comparison.ComparisonPage;
import io.github.clouddisclosure.comparison.ComparisonText;
import io.github.clouddisclosure.comparison.ServiceComparison;
import io.github.clouddisclosure.tablefiles.ComparisonWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The forms of a comparison. */
enum CompareFormat implements FileForm {
    text("txt"),
    markdown("md", "markdown"),
    csv("csv"),
    html("html", "htm"),
    xlsx("xlsx"),
    /** Written file by file; the others need all services at once. */
    jsonl("jsonl", "ndjson");

    private final List<String> extensions;

    CompareFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The form for the extension of a file. */
    static Optional<CompareFormat> of(Path file) {
        return FileForm.of(file, values());
    }

    @Override
    public List<String> extensions() {
        return extensions;
    }

    boolean isText() {
        return this != xlsx;
    }

    /** Writes a comparison in a form that needs all services at once. */
    void write(ServiceComparison comparison, OutputStream out) throws IOException {
        switch (this) {
            case text -> write(ComparisonText.write(comparison), out);
            case markdown -> write(ComparisonMarkdown.write(comparison), out);
            case csv -> write(ComparisonCsv.write(comparison), out);
            case html -> write(ComparisonPage.write(comparison), out);
            case xlsx -> ComparisonWorkbook.write(comparison, out);
            case jsonl -> throw new IllegalStateException("written file by file");
        }
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
