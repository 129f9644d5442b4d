package io.github.clouddisclosure.jackson;

import java.io.Reader;

/**
 * Reads a text without ending in the middle of a pair of surrogates, where the scanner of YAML fails if its buffer is full.
 */
final class WholeCharactersReader extends Reader {
    private final String text;
    private int at;

    WholeCharactersReader(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (at == text.length()) {
            return -1;
        }
        int end = Math.min(at + length, text.length());
        boolean isInAPair = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        if (isInAPair && end - at > 1) {
            end--;
        }
        text.getChars(at, end, buffer, offset);
        int read = end - at;
        at = end;
        return read;
    }

    @Override
    public void close() {}
}
