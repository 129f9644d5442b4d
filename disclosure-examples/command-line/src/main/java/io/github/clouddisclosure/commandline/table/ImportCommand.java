package io.github.clouddisclosure.commandline.table;

import io.github.clouddisclosure.commandline.input.ContentForm;
import io.github.clouddisclosure.commandline.input.DisclosureForm;
import io.github.clouddisclosure.commandline.input.InputFiles;
import io.github.clouddisclosure.commandline.input.OtherForm;
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
@Command(name = "import", mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    private static final int UNREADABLE = 2;

    private final InputFiles input;
    private final StandardStreams streams;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--from", paramLabel = "txt|md|csv|tsv|html|xlsx")
    private Optional<ImportFormat> format = Optional.empty();

    @Option(names = "--encoding", paramLabel = "NAME", defaultValue = "UTF-8")
    private Charset encoding = StandardCharsets.UTF_8;

    @Option(names = "--clean")
    private boolean clean;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--report", paramLabel = "text|json", defaultValue = "text")
    private OutputFormat report = OutputFormat.text;

    @Option(names = "--every-row")
    private boolean everyRow;

    @Option(names = "--locale", paramLabel = "ja|en", defaultValue = "ja")
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
        DisclosureForm read = form(content);
        try {
            return read(content, read);
        } catch (TableReadException | TableFileException | CharacterCodingException failure) {
            Optional<DisclosureForm> other =
                    failure instanceof TableLimitException ? Optional.empty() : OtherForm.of(content, read, encoding);
            if (other.isPresent()) {
                throw refusal(other.get());
            }
            throw failure;
        }
    }

    private TableReading read(byte[] content, DisclosureForm form) throws IOException {
        if (form == DisclosureForm.yaml && OtherForm.likely(content) == form) {
            throw refusal(form);
        }
        TableForm table = form.table()
                .orElseThrow(() -> new TableFileException(
                        "情報開示の " + form.label().ja() + " でも、表でもありません。",
                        "It is neither a disclosure as " + form.label().en() + " nor a table."));
        List<TableGrid> grids = table.read(content, encoding);
        if (clean) {
            grids = grids.stream().map(TableGrid::cleaned).toList();
        }
        return TableReader.read(grids);
    }

    private DisclosureForm form(byte[] content) throws TableFileException {
        Optional<DisclosureForm> evident = ContentForm.evident(content);
        if (evident.isPresent() && evident.get().table().isEmpty()) {
            throw refusal(evident.get());
        }
        return format.isPresent() ? format.get().form() : ContentForm.of(file, content);
    }

    /** Refuses what is in another form than the one it should be in, or is no table. */
    private TableFileException refusal(DisclosureForm found) {
        LocalizedText reason = found.table().isPresent()
                ? OtherForm.reason(file, format, found)
                : new LocalizedText(
                        "情報開示の " + found.label().ja() + " です。表ではないので、読み込む必要はありません。",
                        "It is " + found.label().en() + ", not a table: there is nothing to import.");
        return new TableFileException(reason.ja(), reason.en());
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
