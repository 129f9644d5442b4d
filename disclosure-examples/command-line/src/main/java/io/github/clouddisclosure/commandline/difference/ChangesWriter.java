package io.github.clouddisclosure.commandline.difference;

import io.github.clouddisclosure.commandline.output.ColorChoice;
import io.github.clouddisclosure.commandline.output.Failure;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.OutputWriter;
import io.github.clouddisclosure.commandline.output.StandardStreams;
import io.github.clouddisclosure.commandline.output.TextStyle;
import io.github.clouddisclosure.tablefiles.DifferenceWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Writes changes in a form, to a file or to standard output. */
final class ChangesWriter {
    private final StandardStreams streams;
    private final Language language;
    private final ColorChoice color;

    ChangesWriter(StandardStreams streams, Language language, ColorChoice color) {
        this.streams = streams;
        this.language = language;
        this.color = color;
    }

    /** Writes them; if that fails, says why. */
    boolean write(Changes changes, DifferenceFormat format, Optional<Path> target) {
        if (format == DifferenceFormat.text && target.isEmpty()) {
            new TextChanges(streams.out(), color.style(), language).print(changes);
            return true;
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(written, false, StandardCharsets.UTF_8);
        switch (format) {
            case text -> new TextChanges(out, TextStyle.PLAIN, language).print(changes);
            case json -> new JsonChanges(out).print(changes);
            case markdown -> out.print(MarkdownChanges.write(changes));
            case html -> out.print(HtmlChanges.write(changes));
            case xlsx -> {
                try {
                    DifferenceWorkbook.write(changes.table(), out);
                } catch (IOException unwritable) {
                    Path about = target.orElse(Path.of("-"));
                    streams.complain(about, language.of(Failure.of(unwritable, about)));
                    return false;
                }
            }
        }
        out.flush();
        OutputWriter writer = new OutputWriter(streams, language);
        return format == DifferenceFormat.xlsx
                ? writer.writeBytes(target, written.toByteArray())
                : writer.writeText(
                        target, written.toByteArray(), changes.files().nameAfter());
    }
}
