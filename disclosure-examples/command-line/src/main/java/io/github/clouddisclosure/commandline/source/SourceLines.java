package io.github.clouddisclosure.commandline.source;

import io.github.clouddisclosure.commandline.input.DisclosureForm;
import io.github.clouddisclosure.tablefiles.TableForm;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The lines of a text that may be shown: those that say nothing about the life of the representative. The text is
 * decoded and split only if a line of it is asked for.
 */
public final class SourceLines implements SourceText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final byte[] content;
    private final Charset encoding;
    private final DisclosureForm form;
    private List<String> lines = List.of();
    /** Which lines are not shown, once that is known. */
    private Optional<IntPredicate> hidden;

    private SourceLines(byte[] content, Charset encoding, DisclosureForm form, Optional<IntPredicate> hidden) {
        this.content = content;
        this.encoding = encoding;
        this.form = form;
        this.hidden = hidden;
    }

    /** The lines of JSON or YAML. */
    public static SourceText of(byte[] content, DisclosureForm form) {
        return new SourceLines(content, StandardCharsets.UTF_8, form, Optional.empty());
    }

    /** The lines of a table in a text, without some. */
    public static SourceText without(IntPredicate hidden, byte[] content, Charset encoding) {
        return new SourceLines(
                content, TableForm.encodingOf(content, encoding), DisclosureForm.txt, Optional.of(hidden));
    }

    @Override
    public Optional<String> line(int number) {
        if (lines.isEmpty()) {
            read();
        }
        return number < 1 || number > lines.size() || hidden.orElseThrow().test(number)
                ? Optional.empty()
                : Optional.of(lines.get(number - 1));
    }

    private void read() {
        String text = new String(content, encoding);
        String shown = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<String> read = new ArrayList<>();
        shown.lines().forEach(read::add);
        lines = read;
        if (hidden.isEmpty()) {
            hidden = Optional.of(form == DisclosureForm.yaml ? PersonalYaml.lines(read) : PersonalJson.lines(shown));
        }
    }
}
