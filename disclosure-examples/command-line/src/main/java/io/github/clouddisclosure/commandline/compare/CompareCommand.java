package io.github.clouddisclosure.commandline.compare;

import io.github.clouddisclosure.commandline.input.DisclosureFiles;
import io.github.clouddisclosure.commandline.input.FolderOptions;
import io.github.clouddisclosure.commandline.input.InputOptions;
import io.github.clouddisclosure.commandline.input.ReadDisclosure;
import io.github.clouddisclosure.commandline.output.Failure;
import io.github.clouddisclosure.commandline.output.FileForm;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.OutputWriter;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.comparison.AnswerRecord;
import io.github.clouddisclosure.comparison.ComparedService;
import io.github.clouddisclosure.comparison.JsonLines;
import io.github.clouddisclosure.comparison.RowSelection;
import io.github.clouddisclosure.comparison.ServiceComparison;
import io.github.clouddisclosure.comparison.UnknownRowException;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the services of several disclosures side by side. */
@Command(name = "compare", mixinStandardHelpOptions = true)
public final class CompareCommand implements Callable<Integer> {
    private static final int FAILED = 2;

    private final StandardStreams streams;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|@LIST", descriptionKey = "files")
    private List<String> files = List.of();

    @Option(names = "--rows", paramLabel = "ROW", split = ",")
    private List<String> rows = new ArrayList<>();

    @Option(names = "--section", paramLabel = "SECTION", split = ",")
    private List<String> sections = new ArrayList<>();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Option(names = "--format", paramLabel = "text|markdown|csv|html|xlsx|jsonl")
    private Optional<CompareFormat> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--locale", paramLabel = "ja|en", defaultValue = "ja")
    private Language language = Language.ja;

    public CompareCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Optional<CompareFormat> named = format.or(() -> output.flatMap(CompareFormat::of));
        if (output.isPresent() && named.isEmpty()) {
            return fail(output.get(), language.of(FileForm.unknown(CompareFormat.values())));
        }
        List<GuidelineRow> chosen;
        try {
            chosen = chosenRows();
        } catch (UnknownRowException unknown) {
            return fail(
                    unknown.name(),
                    language.say(
                            "そのような番号、項目(例: 54.1)、区分(例: housing)はありません。",
                            "There is no such number, row (for example 54.1) or section (for example housing)."));
        }
        ComparedFiles compared = new ComparedFiles(files, folders.arguments(output), streams, language);
        Optional<LocalizedText> refusal = output.flatMap(compared::refusal);
        if (refusal.isPresent()) {
            return fail(output.orElseThrow(), language.of(refusal.get()));
        }
        CompareFormat written = named.orElse(CompareFormat.text);
        boolean isWritten =
                written == CompareFormat.jsonl ? writeRecords(compared, chosen) : writeTable(compared, chosen, written);
        return isWritten && !compared.isAnyUnreadable() ? 0 : FAILED;
    }

    private List<GuidelineRow> chosenRows() {
        List<String> names = new ArrayList<>(rows);
        names.addAll(sections);
        Guideline guideline = Guideline.aspSaas3();
        return names.isEmpty() ? guideline.rows() : RowSelection.of(guideline, names);
    }

    private boolean writeRecords(ComparedFiles compared, List<GuidelineRow> chosen) {
        DisclosureFiles reader = input.files(streams.in());
        return new OutputWriter(streams, language)
                .stream(output, out -> compared.each(reader, read -> lines(read, chosen), showsProgress(), out::write));
    }

    private byte[] lines(ReadDisclosure read, List<GuidelineRow> chosen) {
        StringBuilder lines = new StringBuilder(1 << 15);
        try {
            JsonLines.write(AnswerRecord.of(read.name(), read.disclosure(), chosen, language.locale()), lines);
        } catch (IOException impossible) { // the lines are in memory
            throw new UncheckedIOException(impossible);
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private boolean writeTable(ComparedFiles compared, List<GuidelineRow> chosen, CompareFormat written)
            throws IOException {
        if (compared.count() > ServiceComparison.MAX_SERVICES) {
            fail(
                    written,
                    language.say(
                            "ファイルが多すぎます(上限 " + ServiceComparison.MAX_SERVICES + ")。--format jsonl に上限はありません。",
                            "There are more files than the limit of " + ServiceComparison.MAX_SERVICES
                                    + ". --format jsonl has none."));
            return false;
        }
        List<ComparedService> services = new ArrayList<>();
        compared.each(
                input.files(streams.in()),
                read -> ComparedService.of(read.name(), read.disclosure(), chosen, language.locale()),
                showsProgress(),
                services::add);
        if (services.isEmpty()) {
            return false;
        }
        ByteArrayOutputStream rendered = new ByteArrayOutputStream();
        try {
            written.write(ServiceComparison.of(services, chosen, language.locale()), rendered);
        } catch (IOException unwritable) {
            fail(written, language.of(Failure.of(unwritable, output.orElse(Path.of("-")))));
            return false;
        }
        OutputWriter writer = new OutputWriter(streams, language);
        return written.isText()
                ? writer.writeText(output, rendered.toByteArray(), "compare")
                : writer.writeBytes(output, rendered.toByteArray());
    }

    /** In a terminal that does not show the result at the same time. */
    private boolean showsProgress() {
        return streams.isErrorOnTerminal() && (output.isPresent() || streams.isFile());
    }

    private int fail(Object about, String why) {
        streams.complain(about, why);
        return FAILED;
    }
}
