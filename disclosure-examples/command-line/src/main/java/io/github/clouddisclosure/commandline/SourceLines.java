package io.github.clouddisclosure.commandline;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The lines of a text that may be shown. The text is decoded and split only if a line of it is asked for. */
final class SourceLines implements SourceText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final byte[] content;
    private final Charset encoding;
    /** Which lines are not shown; empty for JSON, whose text says which. */
    private final Optional<IntPredicate> hidden;

    private List<String> lines = List.of();
    private Optional<IntPredicate> isHidden = Optional.empty();

    private SourceLines(byte[] content, Charset encoding, Optional<IntPredicate> hidden) {
        this.content = content;
        this.encoding = encoding;
        this.hidden = hidden;
    }

    /** The lines of JSON, without those that may say something about the life of the representative. */
    static SourceText ofJson(byte[] content) {
        return new SourceLines(content, StandardCharsets.UTF_8, Optional.empty());
    }

    /** The lines of a text, without some. */
    static SourceText without(IntPredicate hidden, byte[] content, Charset encoding) {
        return new SourceLines(content, encoding, Optional.of(hidden));
    }

    @Override
    public Optional<String> line(int number) {
        if (isHidden.isEmpty()) {
            read();
        }
        return number < 1 || number > lines.size() || isHidden.orElseThrow().test(number)
                ? Optional.empty()
                : Optional.of(lines.get(number - 1));
    }

    private void read() {
        String text = new String(content, encoding);
        String shown = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<String> read = new ArrayList<>();
        shown.lines().forEach(read::add);
        lines = read;
        isHidden = Optional.of(hidden.isPresent() ? hidden.get() : PersonalJson.lines(shown));
    }
}
