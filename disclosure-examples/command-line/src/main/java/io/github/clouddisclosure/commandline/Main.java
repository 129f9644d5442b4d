package io.github.clouddisclosure.commandline;

import io.github.clouddisclosure.commandline.output.Failure;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.PrintableText;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.jackson.output.UnfinishedFiles;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
@Command(
        name = "disclosure",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    /** For the help alone, which finds the language in the arguments. */
    @Option(names = "--locale", paramLabel = "ja|en", defaultValue = "ja")
    private Language language = Language.ja;

    private Main() {}

    /**
     * Runs a command and exits.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFiles::removeForGood));
        System.exit(run(StandardStreams.ofSystem(), arguments));
    }

    /** Runs a command whose output may go to a terminal. */
    static int run(OutputStream out, OutputStream err, String... arguments) {
        return run(new StandardStreams(out, err, false), arguments);
    }

    /** All commands with their options, to be looked at. */
    public static CommandSpec commands() {
        CommandLine line = new CommandLine(new Main());
        new Commands(new StandardStreams(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false))
                .addTo(line);
        return line.getCommandSpec();
    }

    /**
     * Runs a command.
     *
     * @param streams the streams for input, for results and for errors
     * @param arguments the command and its arguments
     * @return 0 for success, 1 if findings are errors, 2 if something could not be read, understood or written, 141 if
     *     nobody reads the rest of the output
     */
    public static int run(StandardStreams streams, String... arguments) {
        return streams.end(execute(streams, arguments));
    }

    private static int execute(StandardStreams streams, String... arguments) {
        Language language = HelpTexts.language(arguments);
        StringWriter help = new StringWriter(); // picocli prints a stack trace if help cannot be written
        CommandLine commandLine = new CommandLine(new Main());
        new Commands(streams).addTo(commandLine, arguments);
        commandLine
                .registerConverter(Path.class, name -> path(name, language))
                .setOut(new PrintWriter(help))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExpandAtFiles(false) // picocli's own has comments and quotes, and no limit
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((wrong, given) -> explain(wrong, language))
                .setExecutionExceptionHandler((failure, line, parsed) -> fail(streams, failure));
        boolean isHelp = arguments.length == 0 || Arrays.stream(arguments).anyMatch(HelpTexts::isAskedForBy);
        if (isHelp) {
            commandLine.setResourceBundle(HelpTexts.in(language));
        }
        if (arguments.length == 0) {
            commandLine.usage(streams.err());
            return ExitCode.USAGE;
        }
        try {
            int exit = commandLine.execute(arguments);
            if (!help.toString().isEmpty()) {
                streams.out().print(help);
            }
            return exit;
        } catch (Throwable failure) { // including errors: too little memory or stack for a file
            return fail(streams, failure);
        }
    }

    private static Path path(String name, Language language) {
        try {
            return Path.of(name);
        } catch (InvalidPathException notAName) {
            throw new TypeConversionException(name + ": " + language.of(Failure.of(notAName)));
        }
    }

    /** Does what picocli does, but makes the message, which quotes the arguments, printable. */
    private static int explain(ParameterException wrong, Language language) {
        CommandLine command = wrong.getCommandLine();
        command.setResourceBundle(HelpTexts.in(language));
        PrintWriter err = command.getErr();
        err.print(PrintableText.of(wrong.getMessage()) + '\n');
        if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            command.usage(err);
        }
        err.flush();
        return ExitCode.USAGE;
    }

    private static int fail(StandardStreams streams, Throwable failure) {
        streams.explain(failure);
        return ExitCode.USAGE;
    }
}
