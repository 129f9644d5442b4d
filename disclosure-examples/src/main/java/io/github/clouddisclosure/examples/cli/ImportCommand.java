package io.github.clouddisclosure.examples.cli;

import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.table.BarSeparatedText;
import io.github.clouddisclosure.table.TableLimitException;
import io.github.clouddisclosure.table.TableReader;
import io.github.clouddisclosure.table.TableReading;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the text of a published table into a disclosure. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the text of a published table, cells between |, into a disclosure as JSON.",
            "公表された表のテキスト(セルの区切りは |)を読み込み、情報開示の JSON にします。",
            "Exit code: 0 rows were recognised, 2 none was, or the file cannot be read."
        })
final class ImportCommand implements Callable<Integer> {
    private static final int UNREADABLE = 2;

    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "FILE", description = "The text of the table, in UTF-8.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.json",
            description = "Where the JSON goes. Without it, it is printed, and the report goes to standard error.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--locale",
            paramLabel = "ja|en",
            defaultValue = "ja",
            description = "Language of the report (default: ${DEFAULT-VALUE}).")
    private Language language = Language.ja;

    ImportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            return importTable(Files.readString(file));
        } catch (TableLimitException tooLarge) {
            return fail(file, tooLarge.getMessage());
        } catch (IOException unreadable) {
            return fail(file, language.of(Failure.of(unreadable, file)));
        }
    }

    private int importTable(String text) {
        TableReading reading = TableReader.read(BarSeparatedText.grid(text));
        if (reading.recognised() == 0) {
            return fail(file, language.say("この指針の表が見つかりません。", "There is no table of this guideline in it."));
        }
        PrintStream report = output.isPresent() ? out : err;
        try {
            if (output.isPresent()) {
                DisclosureJson.create().write(reading.disclosure(), output.get());
            } else {
                DisclosureJson.create().write(reading.disclosure(), out);
                out.flush();
            }
        } catch (IOException unwritable) {
            Path target = output.orElse(Path.of("-"));
            return fail(target, language.of(Failure.of(unwritable, target)));
        }
        new ImportReport(report, language).print(reading);
        return 0;
    }

    private int fail(Path where, String why) {
        err.print("disclosure: " + where + ": " + why + '\n');
        return UNREADABLE;
    }
}
