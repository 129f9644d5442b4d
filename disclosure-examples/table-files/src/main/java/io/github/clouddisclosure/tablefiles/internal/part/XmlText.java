package io.github.clouddisclosure.tablefiles.internal.part;

/** Collects text of a part within a limit, or drops it. */
final class XmlText {
    private final Limit limit;
    private final StringBuilder text = new StringBuilder();
    private boolean isKept;
    private boolean isBlank = true;

    /** Refuses text that is too long. */
    interface Limit {
        void check(int length);
    }

    XmlText(Limit limit) {
        this.limit = limit;
    }

    /** Starts again, and keeps the text. */
    XmlText keep() {
        text.setLength(0);
        isKept = true;
        return this;
    }

    /** Starts again, and drops the text. */
    XmlText drop() {
        isKept = false;
        isBlank = true;
        return this;
    }

    /** Whether the dropped text is white space. */
    boolean isBlank() {
        return isBlank;
    }

    void add(char[] characters, int from, int length) {
        if (isKept) {
            limit.check(text.length() + length);
            text.append(characters, from, length);
            return;
        }
        for (int i = from; i < from + length && isBlank; i++) {
            isBlank = XmlInput.isSpace(characters[i]);
        }
    }

    void add(int codePoint) {
        if (isKept) {
            limit.check(text.length() + Character.charCount(codePoint));
            text.appendCodePoint(codePoint);
        } else {
            isBlank &= codePoint == '\n';
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
