package io.github.clouddisclosure.commandline;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates files one after another; one that cannot be read does not stop the rest. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = {
            "Validates disclosures and prints the findings.",
            "情報開示を検証し、指摘を表示します。",
            "Exit code: 0 if there are no errors; 1 if there are; 2 if a file is not a disclosure, a list cannot be read, "
                    + "or the output cannot be written."
        })
final class ValidateCommand implements Callable<Integer> {
    private static final int ERRORS = 1;
    private static final int UNREADABLE = 2;

    private final PrintStream out;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|@LIST",
            description = "Disclosures as JSON, or a list: a UTF-8 file with one file name per line (at most "
                    + FileNameList.MAX_NAMES + " names, 16 MiB). For a name that begins with @, use ./@FILE.")
    private List<String> files = List.of();

    @Option(
            names = "--locale",
            paramLabel = "ja|en",
            defaultValue = "ja",
            description = "Language of the messages (default: ${DEFAULT-VALUE}).")
    private Language language = Language.ja;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Form of the findings (default: ${DEFAULT-VALUE}).")
    private FindingsFormat format = FindingsFormat.text;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day to take as today, for example 2026-04-01 (default: today in Japan). Later dates are "
                    + "in the future.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--advice",
            description = "Also gives advice: what a careful reader would ask about answers that keep every rule.")
    private boolean advice;

    ValidateCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        DisclosureValidator validator =
                asOf.isPresent() ? DisclosureValidator.asOf(asOf.get()) : DisclosureValidator.create();
        DisclosureJson json = DisclosureJson.create()
                .withValidator(advice ? validator.withAdvice() : validator)
                .reportingLookAlikes();
        int exit = 0;
        try (FindingsPrinter printer = format.printer(out, language)) {
            for (String file : files) {
                int of = file.startsWith("@") ? validateList(json, file, printer) : validate(json, file, printer);
                exit = Math.max(exit, of);
            }
        }
        return exit;
    }

    private static int validateList(DisclosureJson json, String list, FindingsPrinter printer) {
        List<String> names;
        try {
            names = FileNameList.read(Path.of(list.substring(1)));
        } catch (InvalidPathException notAName) {
            return report(list, unreadable(Failure.of(notAName)), printer);
        } catch (TableLimitException tooLarge) {
            return report(list, tooLarge.finding(), printer);
        } catch (IOException failure) {
            return report(list, unreadable(Failure.of(failure, Path.of(list.substring(1)))), printer);
        }
        int exit = 0;
        for (String file : names) {
            exit = Math.max(exit, validate(json, file, printer));
        }
        return exit;
    }

    private static int report(String list, Finding reason, FindingsPrinter printer) {
        printer.print(CheckedFile.unreadable(list, reason));
        return UNREADABLE;
    }

    private static Finding unreadable(LocalizedText reason) {
        return Finding.at("", FindingCode.UNREADABLE, reason);
    }

    private static int validate(DisclosureJson json, String file, FindingsPrinter printer) {
        List<Finding> findings;
        boolean isReadable = true;
        try {
            findings = json.validate(Path.of(file));
        } catch (DisclosureReadException notADisclosure) {
            findings = notADisclosure.findings();
            isReadable = false;
        } catch (InvalidPathException notAName) {
            findings = List.of(unreadable(Failure.of(notAName)));
            isReadable = false;
        } catch (IOException failure) {
            findings = List.of(unreadable(Failure.of(failure, Path.of(file))));
            isReadable = false;
        } catch (RuntimeException broken) { // the other files are still validated
            findings = List.of(unreadable(Failure.of(broken)));
            isReadable = false;
        } catch (OutOfMemoryError | StackOverflowError tooLarge) { // the memory that this file took is free again
            findings = List.of(unreadable(Failure.of(tooLarge)));
            isReadable = false;
        }
        printer.print(new CheckedFile(file, isReadable, findings, List.of(), SourceText.NONE));
        if (!isReadable) {
            return UNREADABLE;
        }
        return findings.stream().anyMatch(Finding::isError) ? ERRORS : 0;
    }
}
