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
import picocli.CommandLine;

/** Creates the commands, each with the streams that it uses. */
final class Commands implements CommandLine.IFactory {
    private final StandardStreams streams;

    Commands(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == CompletionCommand.class) {
            return type.cast(new CompletionCommand(streams.out()));
        } else if (type == CompareCommand.class) {
            return type.cast(new CompareCommand(streams));
        } else if (type == DiffCommand.class) {
            return type.cast(new DiffCommand(streams));
        } else if (type == ImportCommand.class) {
            return type.cast(new ImportCommand(streams));
        } else if (type == MergeCommand.class) {
            return type.cast(new MergeCommand(streams));
        } else if (type == ProposeCommand.class) {
            return type.cast(new ProposeCommand(streams));
        } else if (type == RenderCommand.class) {
            return type.cast(new RenderCommand(streams));
        } else if (type == SchemaCommand.class) {
            return type.cast(new SchemaCommand(streams.out()));
        } else if (type == StatusCommand.class) {
            return type.cast(new StatusCommand(streams));
        } else if (type == TemplateCommand.class) {
            return type.cast(new TemplateCommand(streams));
        } else if (type == ValidateCommand.class) {
            return type.cast(new ValidateCommand(streams));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
