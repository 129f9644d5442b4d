package io.github.clouddisclosure.tablefiles.internal.part;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The characters of a part: its names, texts and references. It remembers the most recent names. */
final class XmlInput {
    static final int END = -1;
    private static final int BUFFER = 8_192;
    private static final int REMEMBERED = 128;
    private static final int MAX_REFERENCE_LENGTH = 10;

    private final Reader characters;
    private final char[] buffer = new char[BUFFER];
    private final char[] name = new char[WorkbookLimits.MAX_NAME_LENGTH];
    private final @Nullable XmlName[] remembered = new XmlName[REMEMBERED];
    private int at;
    private int end;

    XmlInput(Reader characters) {
        this.characters = characters;
    }

    void close() throws IOException {
        characters.close();
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, characters.read(buffer, 0, BUFFER));
        return end > 0;
    }

    int peek() throws IOException {
        return at < end || fill() ? buffer[at] : END;
    }

    /** The next character, which must exist. */
    char read() throws IOException {
        if (at == end && !fill()) {
            throw WorkbookLimits.damaged();
        }
        return buffer[at++];
    }

    void expect(String expected) throws IOException {
        for (int i = 0; i < expected.length(); i++) {
            if (read() != expected.charAt(i)) {
                throw WorkbookLimits.damaged();
            }
        }
    }

    /** Skips white space, and gives the character after it. */
    char readPastSpace() throws IOException {
        char c = read();
        while (isSpace(c)) {
            c = read();
        }
        return c;
    }

    /** A name whose first character has been read; the character that ends it is not read. */
    XmlName readName(char first) throws IOException {
        int length = 0;
        int hash = 0;
        char c = first;
        while (true) {
            if (isSpace(c) || !isCharacter(c) || "<>&\"'=/".indexOf(c) >= 0) {
                throw WorkbookLimits.damaged();
            }
            WorkbookLimits.checkName(length + 1);
            name[length++] = c;
            hash = 31 * hash + c;
            int next = peek();
            if (next == END || isSpace((char) next) || next == '=' || next == '/' || next == '>') {
                return name(length, hash);
            }
            c = read();
        }
    }

    private XmlName name(int length, int hash) {
        int slot = (hash ^ hash >>> 16) & REMEMBERED - 1;
        XmlName known = remembered[slot];
        if (known == null || !isNamed(known.qualified(), length)) {
            known = XmlName.of(new String(name, 0, length));
            remembered[slot] = known;
        }
        return known;
    }

    private boolean isNamed(String known, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != name[i]) {
                return false;
            }
        }
        return true;
    }

    /** Adds the text before the next tag or the end; false at the end. */
    boolean readText(XmlText text) throws IOException {
        while (at < end || fill()) {
            int from = at;
            while (at < end && isPlain(buffer[at])) {
                at++;
            }
            text.add(buffer, from, at - from);
            if (at < end) {
                char c = buffer[at++];
                if (c == '<') {
                    return true;
                }
                text.add(c == '&' ? readReference() : readLineBreak(c));
            }
        }
        return false;
    }

    /** Adds the text before a character that is repeated a number of times and followed by a bracket: {@code ]]>}. */
    void readUntil(char last, int times, XmlText text) throws IOException {
        int row = 0;
        char c = read();
        while (c != '>' || row < times) {
            if (c == last) {
                row++;
                if (row > times) {
                    text.add(c);
                }
            } else {
                for (int i = Math.min(row, times); i > 0; i--) {
                    text.add(last);
                }
                row = 0;
                text.add(isPlain(c) || c == '<' || c == '&' ? c : readLineBreak(c));
            }
            c = read();
        }
    }

    /** Adds the value of an attribute, which begins with the next quotation mark. */
    void readValue(XmlText text) throws IOException {
        char quote = readPastSpace();
        if (quote != '"' && quote != '\'') {
            throw WorkbookLimits.damaged();
        }
        for (char c = read(); c != quote; c = read()) {
            if (isSpace(c)) {
                text.add(' ');
            } else if (c == '&') {
                text.add(readReference());
            } else if (isPlain(c)) {
                text.add(c);
            } else {
                throw WorkbookLimits.damaged();
            }
        }
    }

    private int readLineBreak(char c) throws IOException {
        if (c != '\r') {
            throw WorkbookLimits.damaged();
        }
        if (peek() == '\n') {
            at++;
        }
        return '\n';
    }

    /** The character that a reference means; its ampersand has been read. */
    private int readReference() throws IOException {
        StringBuilder reference = new StringBuilder(MAX_REFERENCE_LENGTH);
        for (char c = read(); c != ';'; c = read()) {
            if (reference.length() == MAX_REFERENCE_LENGTH) {
                throw WorkbookLimits.damaged();
            }
            reference.append(c);
        }
        return XmlReference.codePoint(reference.toString());
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** Whether XML allows a character, apart from line breaks and tabs. */
    static boolean isCharacter(char c) {
        return c >= ' ' && c < '\uFFFE';
    }

    private static boolean isPlain(char c) {
        return isCharacter(c) && c != '<' && c != '&' || c == '\n' || c == '\t';
    }
}
