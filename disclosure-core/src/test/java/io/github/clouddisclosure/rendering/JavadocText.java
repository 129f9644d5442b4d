package io.github.clouddisclosure.rendering;

/** A tag of a comment, wrapped to as many lines as it needs. */
final class JavadocText {
    private static final int WIDTH = 120;
    private static final String START = "     * ";
    private static final String NEXT_LINE = START + "    ";

    private JavadocText() {}

    static void appendTo(StringBuilder source, String text) {
        StringBuilder line = new StringBuilder(START);
        String separator = "";
        for (String word : text.split(" ")) {
            if (line.length() + separator.length() + word.length() > WIDTH) {
                source.append(line).append('\n');
                line = new StringBuilder(NEXT_LINE);
                separator = "";
            }
            line.append(separator).append(word);
            separator = " ";
        }
        source.append(line).append('\n');
    }
}
