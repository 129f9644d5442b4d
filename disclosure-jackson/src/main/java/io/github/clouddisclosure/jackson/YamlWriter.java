package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.jackson.internal.token.TokenWriter;
import io.github.clouddisclosure.jackson.internal.token.Word;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes tokens as YAML, a field on each line. Jackson's own generator writes bidirectional controls and line separators
 * as they are, so that a file may look like another one.
 */
final class YamlWriter extends TokenWriter {
    private static final int STEP = 2;

    private final StringBuilder yaml = new StringBuilder(32 * 1024);
    private final Deque<Level> open = new ArrayDeque<>();

    /** The text when everything has been written. */
    String text() {
        return yaml.append('\n').toString();
    }

    @Override
    public void startObject() {
        start(false);
    }

    @Override
    public void startArray() {
        start(true);
    }

    private void start(boolean isArray) {
        Level around = open.peek();
        boolean isElement = around != null && around.isArray;
        if (isElement) {
            around.nextElement(yaml);
        }
        open.push(new Level(isArray, isElement, around == null ? 0 : around.indent + STEP));
    }

    @Override
    public void endObject() {
        end("{}");
    }

    @Override
    public void endArray() {
        end("[]");
    }

    private void end(String empty) {
        if (open.pop().isEmpty()) {
            yaml.append(open.isEmpty() ? "" : " ").append(empty);
        }
    }

    @Override
    public void name(Word name) {
        open.element().nextName(name.text(), yaml);
    }

    @Override
    public void text(Word word) {
        text(word.text());
    }

    @Override
    public void text(String text) {
        startScalar();
        YamlScalars.append(text, open.element().indent + STEP, yaml);
    }

    @Override
    public void number(long number) {
        literal(Long.toString(number));
    }

    @Override
    public void number(BigDecimal number) {
        literal(number.toString());
    }

    @Override
    public void writeTrue() {
        literal("true");
    }

    @Override
    public void writeNull() {
        literal("null");
    }

    private void literal(String word) {
        startScalar();
        yaml.append(' ').append(word);
    }

    private void startScalar() {
        Level around = open.element();
        if (around.isArray) {
            around.nextElement(yaml);
        }
    }

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        open.descendingIterator().forEachRemaining(level -> level.appendStep(pointer));
        return pointer.toString();
    }

    /** An object or array that has not ended. */
    private static final class Level {
        private final boolean isArray;
        private final boolean isElement;
        private final int indent;
        private int entries;
        private String name = "";

        Level(boolean isArray, boolean isElement, int indent) {
            this.isArray = isArray;
            this.isElement = isElement;
            this.indent = indent;
        }

        boolean isEmpty() {
            return entries == 0;
        }

        /** The first name of an element is on the line of its dash. */
        void nextName(String next, StringBuilder yaml) {
            if (entries == 0 && isElement) {
                yaml.append(' ');
            } else {
                breakLine(yaml);
            }
            entries++;
            name = next;
            yaml.append(next).append(':');
        }

        void nextElement(StringBuilder yaml) {
            breakLine(yaml);
            entries++;
            yaml.append('-');
        }

        private void breakLine(StringBuilder yaml) {
            if (yaml.length() > 0) {
                yaml.append('\n').append(" ".repeat(indent));
            }
        }

        /** No name of the form needs an escape in a pointer. */
        void appendStep(StringBuilder pointer) {
            if (entries > 0) {
                pointer.append('/').append(isArray ? Integer.toString(entries - 1) : name);
            }
        }
    }
}
