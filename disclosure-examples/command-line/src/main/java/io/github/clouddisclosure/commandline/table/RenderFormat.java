package io.github.clouddisclosure.commandline.table;

import io.github.clouddisclosure.commandline.output.FileForm;
import io.github.clouddisclosure.table.CsvTable;
import io.github.clouddisclosure.table.HtmlPage;
import io.github.clouddisclosure.table.MarkdownTable;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.PlainTextTable;
import io.github.clouddisclosure.tablefiles.OfficialWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The forms that the official table is published in. */
enum RenderFormat implements FileForm {
    html("html", "htm"),
    markdown("md", "markdown"),
    csv("csv"),
    xlsx("xlsx"),
    text("txt");

    private final List<String> extensions;

    RenderFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The form for the extension of a file. */
    static Optional<RenderFormat> of(Path file) {
        return FileForm.of(file, values());
    }

    @Override
    public List<String> extensions() {
        return extensions;
    }

    boolean isText() {
        return this != xlsx;
    }

    void write(OfficialTable table, OutputStream out) throws IOException {
        switch (this) {
            case html -> write(HtmlPage.write(table), out);
            case markdown -> write(MarkdownTable.write(table), out);
            case csv -> write(CsvTable.write(table), out);
            case text -> write(PlainTextTable.write(table), out);
            case xlsx -> OfficialWorkbook.write(table, out);
        }
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
