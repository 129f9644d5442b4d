package io.github.clouddisclosure.tablefiles.internal.part;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the elements of a part one by one. Time grows with the size of the part, memory does not, whatever it contains,
 * because only the requested content is kept. (Other parsers keep every name, compare each attribute of an element with
 * all others, and the limits of the JDK's parser depend on its version and on the settings of a program.)
 *
 * <p>Names are compared without their prefixes. Document types and entities other than those of XML itself are not
 * supported.
 */
public final class XmlReader implements AutoCloseable {
    private final XmlInput in;
    private final String[] wanted;
    private final @Nullable String[] values;
    private final XmlText value = new XmlText(WorkbookLimits::checkAttribute);
    private final XmlText text = new XmlText(WorkbookLimits::checkCharacters);
    private final XmlText skipped = new XmlText(WorkbookLimits::checkCharacters).drop();
    private final XmlName[] open = new XmlName[WorkbookLimits.MAX_DEPTH];
    private int depth;
    private boolean hadRoot;
    /** Whether the element opened last is empty, and is closed next. */
    private boolean isEmpty;

    private enum Event {
        OPENED,
        CLOSED,
        END
    }

    /** A reader that keeps the wanted attributes; a name that begins with a colon matches any prefix. */
    XmlReader(Reader characters, String... wanted) {
        this.in = new XmlInput(characters);
        this.wanted = wanted;
        this.values = new String[wanted.length];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    /** The name of the innermost open element, without its prefix. */
    public String name() {
        return open[depth - 1].local();
    }

    /** A wanted attribute of the element opened last; empty if it is missing. */
    public String attribute(String name) {
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].equals(name)) {
                String found = values[i];
                return found == null ? "" : found;
            }
        }
        throw new IllegalArgumentException(name);
    }

    /**
     * Opens the next child of the element at a depth, skipping anything before it; false at the end of that element.
     */
    public boolean nextChild(int parent) throws IOException {
        while (true) {
            Event event = next(text.drop());
            if (event == Event.OPENED && depth == parent + 1) {
                return true;
            } else if (event == Event.END || event == Event.CLOSED && depth < parent) {
                return false;
            }
        }
    }

    /** Reads the text of the innermost element, and closes it. */
    public String text() throws IOException {
        if (next(text.keep()) != Event.CLOSED) {
            throw WorkbookLimits.damaged();
        }
        return text.toString();
    }

    private Event next(XmlText text) throws IOException {
        if (isEmpty) {
            isEmpty = false;
            depth--;
            return Event.CLOSED;
        }
        while (true) {
            boolean isTag = in.readText(text);
            if (depth == 0 && !text.isBlank() || !isTag && (depth > 0 || !hadRoot)) {
                throw WorkbookLimits.damaged();
            }
            if (!isTag) {
                return Event.END;
            }
            char c = in.read();
            if (c == '!') {
                readDeclaration(text);
            } else if (c == '?') {
                in.readUntil('?', 1, skipped);
            } else if (c == '/') {
                readEnd();
                return Event.CLOSED;
            } else {
                readStart(c);
                return Event.OPENED;
            }
        }
    }

    private void readDeclaration(XmlText text) throws IOException {
        if (in.peek() == '[' && depth > 0) {
            in.expect("[CDATA[");
            in.readUntil(']', 2, text);
        } else {
            in.expect("--");
            in.readUntil('-', 2, skipped);
        }
    }

    private void readStart(char first) throws IOException {
        if (depth == 0 && hadRoot) {
            throw WorkbookLimits.damaged();
        }
        hadRoot = true;
        WorkbookLimits.checkDepth(depth + 1);
        open[depth++] = in.readName(first);
        for (int i = 0; i < values.length; i++) {
            values[i] = null;
        }
        char c = in.readPastSpace();
        while (c != '>' && c != '/') {
            readAttribute(in.readName(c));
            c = in.readPastSpace();
        }
        if (c == '/') {
            in.expect(">");
            isEmpty = true;
        }
    }

    private void readAttribute(XmlName name) throws IOException {
        if (in.readPastSpace() != '=') {
            throw WorkbookLimits.damaged();
        }
        int index = wanted.length - 1;
        while (index >= 0 && !name.is(wanted[index])) {
            index--;
        }
        in.readValue(index < 0 ? value.drop() : value.keep());
        if (index >= 0) {
            if (values[index] != null) {
                throw WorkbookLimits.damaged();
            }
            values[index] = value.toString();
        }
    }

    private void readEnd() throws IOException {
        XmlName name = in.readName(in.read());
        if (in.readPastSpace() != '>' || depth == 0 || !name.equals(open[depth - 1])) {
            throw WorkbookLimits.damaged();
        }
        depth--;
    }
}
