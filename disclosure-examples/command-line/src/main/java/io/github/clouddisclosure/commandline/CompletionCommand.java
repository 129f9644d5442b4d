package io.github.clouddisclosure.commandline;

import io.github.clouddisclosure.commandline.output.Language;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a script with which shells complete the arguments. */
@Command(name = "completion", mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
    private final PrintStream out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** For the help alone, which finds the language in the arguments. */
    @Option(names = "--locale", paramLabel = "ja|en", defaultValue = "ja")
    private Language language = Language.ja;

    CompletionCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        out.print(script());
        return 0;
    }

    /** No shell reads the digits of other languages, in which picocli would write the numbers of arguments. */
    private String script() {
        Locale machine = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        try {
            return AutoComplete.bash(spec.root().name(), spec.root().commandLine());
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, machine);
        }
    }
}
