package io.github.clouddisclosure.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. It prints UTF-8, whatever the locale of the system. */
@Command(
        name = "disclosure",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Reads, validates and renders disclosures after 総務省「クラウドサービスの安全・信頼性に係る情報開示指針」.",
            "公表された情報開示の表を読み込み、情報開示を検証し、公表用の表を作成します。"
        },
        subcommands = {ImportCommand.class, RenderCommand.class, ValidateCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private Main() {}

    /**
     * Runs a command and exits.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int exit = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /**
     * Runs a command.
     *
     * @param out takes what the command gives
     * @param err takes what went wrong
     * @param arguments the command and its arguments
     * @return 0 for success, 1 for findings that are errors, 2 for what could not be read or understood
     */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        CommandLine commandLine = new CommandLine(new Main(), new Commands(out, err))
                .setOut(writer(out))
                .setErr(writer(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((wrong, given) -> explain(wrong))
                .setExecutionExceptionHandler((failure, line, parsed) -> fail(err, failure));
        if (arguments.length == 0) {
            commandLine.usage(err);
            return ExitCode.USAGE;
        }
        try {
            return commandLine.execute(arguments);
        } catch (Throwable failure) { // an error too: too little memory or stack for a file
            return fail(err, failure);
        }
    }

    /** As picocli does; but the message, which quotes the arguments, is made printable. */
    private static int explain(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.print(PrintableText.of(wrong.getMessage()) + '\n');
        if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            command.usage(err);
        }
        err.flush();
        return ExitCode.USAGE;
    }

    private static int fail(PrintStream err, Throwable failure) {
        PrintableText.line(err, "disclosure: " + Failure.describe(failure));
        return ExitCode.USAGE;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
