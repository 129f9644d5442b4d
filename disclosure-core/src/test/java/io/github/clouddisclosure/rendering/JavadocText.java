package io.github.clouddisclosure.rendering;

/** A tag of a comment, wrapped to as many lines as it needs. */
final class JavadocText {
    private static final int WIDTH = 120;

    private final String start;
    private final String nextLine;

    JavadocText(String indent) {
        this.start = indent + " * ";
        this.nextLine = start + "    ";
    }

    void appendTo(StringBuilder source, String text) {
        StringBuilder line = new StringBuilder(start);
        String separator = "";
        for (String word : text.split(" ")) {
            if (line.length() + separator.length() + word.length() > WIDTH) {
                source.append(line).append('\n');
                line = new StringBuilder(nextLine);
                separator = "";
            }
            line.append(separator).append(word);
            separator = " ";
        }
        source.append(line).append('\n');
    }
}
