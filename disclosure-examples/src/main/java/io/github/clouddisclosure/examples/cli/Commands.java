package io.github.clouddisclosure.examples.cli;

import java.io.PrintStream;
import picocli.CommandLine;

/** Makes the commands, each with the streams to print to. */
final class Commands implements CommandLine.IFactory {
    private final PrintStream out;
    private final PrintStream err;

    Commands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ImportCommand.class) {
            return type.cast(new ImportCommand(out, err));
        } else if (type == RenderCommand.class) {
            return type.cast(new RenderCommand(out, err));
        } else if (type == ValidateCommand.class) {
            return type.cast(new ValidateCommand(out));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
