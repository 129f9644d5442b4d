package io.github.clouddisclosure.tablefiles;

import io.github.clouddisclosure.table.grid.BarSeparatedText;
import io.github.clouddisclosure.table.grid.DelimitedText;
import io.github.clouddisclosure.table.grid.MarkdownText;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLimits;
import io.github.clouddisclosure.tablefiles.internal.TextDecoder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms of published tables, each with its file extensions. */
public enum TableForm {
    /** Text with cells between {@code |}. */
    TXT("txt"),
    /** Markdown. */
    MD("md", "markdown"),
    /** Text with cells between commas, tabs or semicolons. */
    CSV("csv"),
    /** Text with cells between tabs. */
    TSV("tsv", "tab"),
    /** A web page. */
    HTML("html", "htm", "xhtml"),
    /** A workbook. */
    XLSX("xlsx", "xlsm", "xls");

    private final List<String> extensions;

    TableForm(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /**
     * Finds a form by the extension of a file.
     *
     * @param file the file
     * @return its form; empty if no form has the extension
     */
    public static Optional<TableForm> of(Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> form.extensions.contains(extension))
                .findFirst();
    }

    /**
     * Reads the tables of a file, within the default limits.
     *
     * @param content the content of the file
     * @param encoding the encoding of a text without a byte order mark of UTF-16; a web page names its own, and a workbook
     *     has none
     * @return the tables in their order, with the text around them
     * @throws IOException if the file is not in this form or is cut off: {@link TableFileException}, or {@link
     *     java.nio.charset.CharacterCodingException} for a text that is not in the encoding
     * @throws io.github.clouddisclosure.table.grid.TableReadException if a text cannot be separated into cells, or the
     *     file or a table in it exceeds a limit
     */
    public List<TableGrid> read(byte[] content, Charset encoding) throws IOException {
        return switch (this) {
            case TXT -> List.of(BarSeparatedText.grid(TextDecoder.decode(content, encoding)));
            case MD -> List.of(MarkdownText.grid(TextDecoder.decode(content, encoding)));
            case CSV -> List.of(DelimitedText.grid(TextDecoder.decode(content, encoding)));
            case TSV ->
                List.of(DelimitedText.grid(TextDecoder.decode(content, encoding), '\t', TableLimits.defaults()));
            case HTML -> HtmlTables.read(content);
            case XLSX -> XlsxTables.read(content);
        };
    }

    /**
     * The encoding in which a text is read.
     *
     * @param content the text, or its beginning
     * @param encoding the encoding of a text without a byte order mark of UTF-16
     * @return UTF-16 if there is such a mark, and otherwise the encoding that is given
     */
    public static Charset encodingOf(byte[] content, Charset encoding) {
        return TextDecoder.encodingOf(content, encoding);
    }
}
