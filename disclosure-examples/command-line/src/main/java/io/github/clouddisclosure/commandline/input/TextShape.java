package io.github.clouddisclosure.commandline.input;

import io.github.clouddisclosure.tablefiles.TableForm;
import java.nio.charset.StandardCharsets;

/** Guesses the form of a text by what separates the cells in most of its lines. */
final class TextShape {
    /** So much of a text is enough. */
    private static final int FRONT = 1 << 16;
    /** Fewer cells are words between commas. */
    private static final int MIN_DELIMITERS = 2;

    private int linesWithBar;
    private int linesWithDelimiters;
    private boolean hasRule;
    private boolean isYaml;

    private TextShape() {}

    /**
     * The form of a text that is no web page and no JSON object. A text with nothing visible is taken as JSON, and
     * refused as such.
     */
    static DisclosureForm of(byte[] content) {
        // Whatever the encoding, except for UTF-16, what separates cells is the same in its bytes, or nearly always.
        String front = new String(
                content, 0, Math.min(FRONT, content.length), TableForm.encodingOf(content, StandardCharsets.UTF_8));
        char first = front.isBlank() ? '{' : front.strip().charAt(0);
        if (first == '{') {
            return DisclosureForm.json;
        } else if (first == '<') {
            return DisclosureForm.html;
        }
        TextShape shape = new TextShape();
        front.lines().forEach(shape::add);
        if (shape.isYaml) {
            return DisclosureForm.yaml;
        } else if (shape.linesWithBar > shape.linesWithDelimiters) {
            return shape.hasRule ? DisclosureForm.md : DisclosureForm.txt;
        }
        return shape.linesWithDelimiters > 0 ? DisclosureForm.csv : DisclosureForm.txt;
    }

    private void add(String line) {
        int delimiters = 0;
        boolean hasBar = false;
        boolean isRule = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            delimiters += c == ',' || c == '\t' || c == ';' ? 1 : 0;
            hasBar |= c == '|' || c == '｜' || c == '│';
            isRule &= c == '|' || c == '-' || c == ':' || c == ' ';
        }
        linesWithBar += hasBar ? 1 : 0;
        linesWithDelimiters += delimiters >= MIN_DELIMITERS ? 1 : 0;
        isYaml |= line.startsWith("guideline:");
        hasRule |= hasBar && isRule && line.contains("---");
    }
}
