package io.github.clouddisclosure.commandline.output;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureWriteException;
import io.github.clouddisclosure.jackson.output.FileReplacement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Writes what a command makes, to a file or to standard output. */
public final class OutputWriter {
    private final StandardStreams streams;
    private final Language language;

    public OutputWriter(StandardStreams streams, Language language) {
        this.streams = streams;
        this.language = language;
    }

    /**
     * Writes a text.
     *
     * @param target the file, which is replaced only when everything is written; without it, standard output
     * @param text the text in UTF-8
     * @param about what the text is about, for a notice
     * @return whether it was written; if not, the reason has been said
     */
    public boolean writeText(Optional<Path> target, byte[] text, Object about) {
        if (target.isPresent()) {
            return replace(target.get(), text);
        }
        print(text, about);
        return true;
    }

    /** Writes bytes that are no text, in the same way. */
    public boolean writeBytes(Optional<Path> target, byte[] content) {
        if (target.isPresent()) {
            return replace(target.get(), content);
        }
        streams.out().writeBytes(content);
        return true;
    }

    /** Writes a disclosure as a document, in the same way. */
    public boolean write(Optional<Path> target, Disclosure disclosure, DocumentForm form) {
        try {
            return writeBytes(target, form.bytes(disclosure));
        } catch (DisclosureWriteException overLimit) {
            streams.complain(target.orElse(Path.of("-")), overLimit.finding().message(language.locale()));
            return false;
        }
    }

    /**
     * Writes bytes as they are made, so that not all of them are in memory.
     *
     * @param target the file, which is replaced only when everything is written; without it, standard output
     * @param content writes the bytes
     * @return whether they were written; if not, the reason has been said
     */
    public boolean stream(Optional<Path> target, FileReplacement.Content content) {
        return replace(target, content);
    }

    private boolean replace(Path target, byte[] content) {
        return replace(Optional.of(target), out -> out.write(content));
    }

    private boolean replace(Optional<Path> target, FileReplacement.Content content) {
        try {
            if (target.isPresent()) {
                FileReplacement.write(target.get(), content);
            } else {
                content.writeTo(streams.out());
            }
            return true;
        } catch (IOException unwritable) {
            Path named = target.orElse(Path.of("-"));
            streams.complain(named, language.of(Failure.of(unwritable, named)));
            return false;
        }
    }

    /** Prints to a file unchanged. Otherwise it may go to a terminal, which nothing in a disclosure may control. */
    private void print(byte[] content, Object about) {
        if (streams.isFile()) {
            streams.out().writeBytes(content);
            return;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        String printable = PrintableText.ofLines(text);
        streams.out().print(printable);
        if (!printable.equals(text)) {
            streams.complain(
                    about,
                    language.say(
                            "制御文字等を U+FFFD として表示しました。-o でファイルに書き出すと、そのまま残ります。",
                            "Control characters and the like are shown as U+FFFD. Write a file with -o to keep them."));
        }
    }
}
