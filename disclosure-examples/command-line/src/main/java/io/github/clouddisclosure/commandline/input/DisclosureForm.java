package io.github.clouddisclosure.commandline.input;

import io.github.clouddisclosure.commandline.output.DocumentForm;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.tablefiles.TableForm;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms that a disclosure is read in, as named on the command line: JSON, YAML, and those of published tables. */
public enum DisclosureForm {
    json("JSON", "JSON"),
    yaml("YAML", "YAML"),
    txt(TableForm.TXT, "テキスト", "text"),
    md(TableForm.MD, "Markdown", "Markdown"),
    csv(TableForm.CSV, "CSV", "CSV"),
    tsv(TableForm.TSV, "TSV", "TSV"),
    html(TableForm.HTML, "Web ページ(HTML)", "a web page (HTML)"),
    xlsx(TableForm.XLSX, "Excel ブック", "a workbook");

    private final Optional<TableForm> table;
    private final LocalizedText label;

    DisclosureForm(String japanese, String english) {
        this.table = Optional.empty();
        this.label = new LocalizedText(japanese, english);
    }

    DisclosureForm(TableForm table, String japanese, String english) {
        this.table = Optional.of(table);
        this.label = new LocalizedText(japanese, english);
    }

    /** The form for the extension of a file. */
    static Optional<DisclosureForm> of(Path file) {
        switch (extension(file)) {
            case "json":
                return Optional.of(json);
            case "yaml", "yml":
                return Optional.of(yaml);
            default: // a table, if anything
        }
        Optional<TableForm> table = TableForm.of(file);
        return table.isPresent() ? of(table.get()) : Optional.empty();
    }

    private static Optional<DisclosureForm> of(TableForm table) {
        return Arrays.stream(values())
                .filter(form -> form.table.filter(table::equals).isPresent())
                .findFirst();
    }

    /** What follows the last dot in the name of a file, in lower case; empty without a dot. */
    public static String extension(Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The form as a published table, if it is one. */
    public Optional<TableForm> table() {
        return table;
    }

    /** The form as a document, if it is one. */
    public Optional<DocumentForm> document() {
        return switch (this) {
            case json -> Optional.of(DocumentForm.json);
            case yaml -> Optional.of(DocumentForm.yaml);
            case txt, md, csv, tsv, html, xlsx -> Optional.empty();
        };
    }

    /** Its name, for a sentence. */
    public LocalizedText label() {
        return label;
    }
}
