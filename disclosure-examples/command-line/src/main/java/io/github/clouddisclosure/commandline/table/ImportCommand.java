package io.github.clouddisclosure.commandline.table;

import io.github.clouddisclosure.commandline.input.ContentForm;
import io.github.clouddisclosure.commandline.input.DisclosureForm;
import io.github.clouddisclosure.commandline.input.InputFiles;
import io.github.clouddisclosure.commandline.output.DocumentForm;
import io.github.clouddisclosure.commandline.output.Failure;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.OutputFile;
import io.github.clouddisclosure.commandline.output.OutputFormat;
import io.github.clouddisclosure.commandline.output.OutputWriter;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.table.grid.TableReadException;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.table.reading.TableReading;
import io.github.clouddisclosure.tablefiles.BoundedFile;
import io.github.clouddisclosure.tablefiles.TableFileException;
import io.github.clouddisclosure.tablefiles.TableForm;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a published table into a disclosure. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a published table into a disclosure as JSON or YAML.",
            "公表された表を読み込み、情報開示の JSON 又は YAML にします。",
            "Exit code: 0 if rows were recognised; 2 if none were, the file cannot be read or the output cannot be written."
        })
public final class ImportCommand implements Callable<Integer> {
    private static final int UNREADABLE = 2;

    private final InputFiles input;
    private final StandardStreams streams;

    @Parameters(
            paramLabel = "FILE",
            description = "The table: a web page (.html), a workbook (.xlsx), .csv, .tsv, Markdown (.md), or text with "
                    + "cells between | (.txt); - is standard input. Without a known extension, the form is that of the "
                    + "content. Text is in UTF-8.")
    private Path file = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "txt|md|csv|tsv|html|xlsx",
            description = "Form of the file, whatever its extension.")
    private Optional<ImportFormat> format = Optional.empty();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            defaultValue = "UTF-8",
            description = "Encoding of text, for example windows-31j (Shift_JIS) for CSV from Excel (default: "
                    + "${DEFAULT-VALUE}). A web page names its own.")
    private Charset encoding = StandardCharsets.UTF_8;

    @Option(
            names = "--clean",
            description = "Replace characters that only look like ordinary ones, as in text copied from a PDF.")
    private boolean clean;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "File for the disclosure: JSON, or YAML if its extension is .yaml. Without it, JSON is printed, "
                            + "and the report goes to standard error.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Form of the report on how the table was read (default: ${DEFAULT-VALUE}).")
    private OutputFormat report = OutputFormat.text;

    @Option(names = "--every-row", description = "List every row in the text report, including those read as values.")
    private boolean everyRow;

    @Option(
            names = "--locale",
            paramLabel = "ja|en",
            defaultValue = "ja",
            description = "Language of the report (default: ${DEFAULT-VALUE}).")
    private Language language = Language.ja;

    public ImportCommand(StandardStreams streams) {
        this.input = new InputFiles(streams.in());
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Optional<LocalizedText> refusal = output.flatMap(named -> OutputFile.refusal(file, named));
        if (refusal.isPresent()) {
            return fail(output.orElseThrow(), language.of(refusal.get()));
        }
        try {
            return importTable(read());
        } catch (TableLimitException tooLarge) {
            return fail(file, language.of(tooLarge.reason()));
        } catch (TableReadException noTable) {
            Finding finding = noTable.finding();
            return fail(
                    file,
                    finding.position().map(at -> language.lineNumber(at.line())).orElse("")
                            + finding.message(language.locale()));
        } catch (CharacterCodingException otherEncoding) {
            return fail(file, language.of(Failure.of(encoding)));
        } catch (IOException unreadable) {
            return fail(file, language.of(Failure.of(unreadable, file)));
        }
    }

    private TableReading read() throws IOException {
        byte[] content = input.read(file.toString());
        BoundedFile.check(content);
        TableForm read = format.isPresent() ? format.get().form() : form(content);
        List<TableGrid> grids = read.read(content, encoding);
        if (clean) {
            grids = grids.stream().map(TableGrid::cleaned).toList();
        }
        return TableReader.read(grids);
    }

    private TableForm form(byte[] content) throws TableFileException {
        DisclosureForm read = ContentForm.of(file, content);
        if (read.table().isEmpty()) {
            throw new TableFileException(
                    "情報開示の " + read.label().ja() + " です。表ではないので、読み込む必要はありません。",
                    "It is " + read.label().en() + ", not a table: there is nothing to import.");
        }
        return read.table().get();
    }

    private int importTable(TableReading reading) {
        PrintStream reportTo = output.isPresent() ? streams.out() : streams.err();
        if (!new OutputWriter(streams, language).write(output, reading.disclosure(), DocumentForm.of(output))) {
            return UNREADABLE;
        }
        if (report == OutputFormat.json) {
            new JsonImportReport(reportTo, language).print(reading);
        } else {
            new ImportReport(reportTo, language, everyRow).print(reading);
        }
        return 0;
    }

    private int fail(Path where, String why) {
        streams.complain(where, why);
        return UNREADABLE;
    }
}
