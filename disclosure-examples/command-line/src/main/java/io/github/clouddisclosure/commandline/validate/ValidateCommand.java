package io.github.clouddisclosure.commandline.validate;

import io.github.clouddisclosure.commandline.baseline.Baseline;
import io.github.clouddisclosure.commandline.baseline.BaselineOptions;
import io.github.clouddisclosure.commandline.findings.FindingsFormat;
import io.github.clouddisclosure.commandline.findings.FindingsPrinter;
import io.github.clouddisclosure.commandline.findings.RunSummary;
import io.github.clouddisclosure.commandline.input.DayConverter;
import io.github.clouddisclosure.commandline.input.DisclosureForm;
import io.github.clouddisclosure.commandline.input.FolderOptions;
import io.github.clouddisclosure.commandline.input.InputOptions;
import io.github.clouddisclosure.commandline.output.ColorChoice;
import io.github.clouddisclosure.commandline.output.Failure;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.OutputFile;
import io.github.clouddisclosure.commandline.output.PrintableText;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.commandline.settings.FailOn;
import io.github.clouddisclosure.commandline.settings.SeverityConverter;
import io.github.clouddisclosure.finding.SeveritySettings;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates files one after another; one that cannot be read does not stop the rest. */
@Command(name = "validate", mixinStandardHelpOptions = true)
public final class ValidateCommand implements Callable<Integer> {
    private static final int UNREADABLE = 2;

    private final StandardStreams streams;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|@LIST", descriptionKey = "files")
    private List<String> files = List.of();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Option(names = "--locale", paramLabel = "ja|en", defaultValue = "ja")
    private Language language = Language.ja;

    @Option(names = "--format", paramLabel = "text|json|sarif|junit|github", defaultValue = "text")
    private FindingsFormat format = FindingsFormat.text;

    @Option(names = "--color", paramLabel = "auto|always|never", defaultValue = "auto")
    private ColorChoice color = ColorChoice.auto;

    @Option(names = "--as-of", paramLabel = "DATE", converter = DayConverter.class)
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--advice")
    private boolean advice;

    @Option(names = "--fail-on", paramLabel = "error|warning|never")
    private Optional<FailOn> failOn = Optional.empty();

    @Option(names = "--severity", paramLabel = "CODE=error|warning|info|off", converter = SeverityConverter.class)
    private List<SeveritySettings> severities = new ArrayList<>();

    @Option(names = "--annotate", paramLabel = "OUT.xlsx")
    private Optional<Path> annotated = Optional.empty();

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    public ValidateCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (baseline.isIncomplete()) {
            return fail("--write-baseline: "
                    + language.say("--baseline FILE も指定してください。", "Give the file with --baseline FILE."));
        }
        Optional<LocalizedText> refusal = annotated.flatMap(this::refusal);
        if (refusal.isPresent()) {
            return fail(annotated.orElseThrow() + ": " + language.of(refusal.get()));
        }
        try {
            return validate(baseline.read());
        } catch (TableLimitException tooLarge) {
            return failBaseline(tooLarge.reason());
        } catch (IOException failure) {
            return failBaseline(Failure.of(failure, baseline.file().orElseThrow()));
        }
    }

    /** Why the workbook cannot be written: more than one file is read, or it would be in the place of another. */
    private Optional<LocalizedText> refusal(Path out) {
        String file = files.get(0);
        if (files.size() > 1 || file.startsWith("@") || Files.isDirectory(Path.of(file))) {
            return Optional.of(
                    new LocalizedText("--annotate では、ファイルを1つだけ指定してください。", "With --annotate, give exactly one file."));
        } else if (!DisclosureForm.extension(out).equals("xlsx")) {
            return Optional.of(new LocalizedText("拡張子を .xlsx にしてください。", "Its extension must be .xlsx."));
        }
        return OutputFile.refusal(Path.of(file), out);
    }

    private int validate(Optional<Baseline> accepted) throws IOException {
        DisclosureValidator validator =
                asOf.isPresent() ? DisclosureValidator.asOf(asOf.get()) : DisclosureValidator.create();
        Optional<AnnotatedCopy> copy = annotated.isPresent()
                ? Optional.of(new AnnotatedCopy(annotated.get(), streams.err(), language))
                : Optional.empty();
        FileChecker checker =
                new FileChecker(input.files(streams.in()), advice ? validator.withAdvice() : validator, copy);
        SeveritySettings severity = SeveritySettings.defaults();
        for (SeveritySettings one : severities) {
            severity = severity.overriddenBy(one);
        }
        Judgement judgement = new Judgement(severity, failOn, accepted);
        try (FindingsPrinter printer = format.printer(streams.out(), language, color.style())) {
            ValidateRun run = new ValidateRun(checker, folders.arguments(baseline.file()), judgement, printer, copy);
            for (String file : files) {
                run.validate(file);
            }
            boolean isWritten = baseline.isWritten() && run.exit() != UNREADABLE;
            if (isWritten) {
                baseline.write(accepted.orElseThrow());
            }
            printer.conclude(new RunSummary(run.settings(), accepted.map(known -> baseline.summary(known, isWritten))));
            boolean isUnwritten = copy.isPresent() && !copy.get().write();
            return isUnwritten ? UNREADABLE : isWritten ? 0 : run.exit();
        }
    }

    private int failBaseline(LocalizedText reason) {
        return fail(baseline.file().orElseThrow() + ": " + language.of(reason));
    }

    private int fail(String why) {
        PrintableText.line(streams.err(), "disclosure: " + why);
        return UNREADABLE;
    }
}
