package io.github.clouddisclosure.commandline;

import io.github.clouddisclosure.commandline.compare.CompareCommand;
import io.github.clouddisclosure.commandline.difference.DiffCommand;
import io.github.clouddisclosure.commandline.merge.MergeCommand;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.commandline.propose.ProposeCommand;
import io.github.clouddisclosure.commandline.status.StatusCommand;
import io.github.clouddisclosure.commandline.table.ImportCommand;
import io.github.clouddisclosure.commandline.table.RenderCommand;
import io.github.clouddisclosure.commandline.template.SchemaCommand;
import io.github.clouddisclosure.commandline.template.TemplateCommand;
import io.github.clouddisclosure.commandline.validate.ValidateCommand;
import java.util.List;
import picocli.CommandLine;

/** The commands, each with the streams that it uses. */
final class Commands {
    private static final String COMPLETION = "completion";
    private static final List<String> NAMES = List.of(
            "compare",
            COMPLETION,
            "diff",
            "import",
            "merge",
            "propose",
            "render",
            "schema",
            "status",
            "template",
            "validate");

    private final StandardStreams streams;

    Commands(StandardStreams streams) {
        this.streams = streams;
    }

    /** Adds the command that the arguments name; all of them if they name none, or ask to complete them. */
    void addTo(CommandLine line, String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        boolean isOne = NAMES.contains(first) && !first.equals(COMPLETION); // to start the others takes time
        for (String name : isOne ? List.of(first) : NAMES) {
            line.addSubcommand(name, create(name));
        }
    }

    private Object create(String name) {
        return switch (name) {
            case "compare" -> new CompareCommand(streams);
            case COMPLETION -> new CompletionCommand(streams.out());
            case "diff" -> new DiffCommand(streams);
            case "import" -> new ImportCommand(streams);
            case "merge" -> new MergeCommand(streams);
            case "propose" -> new ProposeCommand(streams);
            case "render" -> new RenderCommand(streams);
            case "schema" -> new SchemaCommand(streams.out());
            case "status" -> new StatusCommand(streams);
            case "template" -> new TemplateCommand(streams);
            case "validate" -> new ValidateCommand(streams);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
