package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads and writes a text that names each of its parts: {@code 責任者名:山田太郎 役職:取締役}. */
final class LabelledText {
    /** The characters allowed between two parts. */
    static final String SEPARATORS = " 、,/;。";

    private LabelledText() {}

    /**
     * The parts by the name of each label. A text that does not begin with a label, repeats a part or leaves one empty
     * is not such a text.
     */
    static Optional<Map<String, String>> read(String text, Map<String, String> namesByLabel) {
        return read(text, namesByLabel, SEPARATORS);
    }

    static Optional<Map<String, String>> read(String text, Map<String, String> namesByLabel, String separators) {
        Map<String, String> parts = new HashMap<>();
        TextCursor cursor = new TextCursor(text);
        String name = label(cursor, namesByLabel);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int from = cursor.position();
        while (true) {
            int end = cursor.position();
            cursor.skip(separators);
            boolean separated = cursor.position() > end || end == from;
            String next = separated ? label(cursor, namesByLabel) : "";
            if (!next.isEmpty() || cursor.atEnd()) {
                String part = WhiteSpace.strip(text.substring(from, end));
                if (part.isEmpty() || parts.put(name, part) != null) {
                    return Optional.empty();
                }
                if (next.isEmpty()) {
                    return Optional.of(parts);
                }
                name = next;
                from = cursor.position();
            } else if (cursor.position() == end) {
                cursor.reset(end + 1);
            }
        }
    }

    /** The name of the label that begins here and ends with a colon; empty if there is none. */
    private static String label(TextCursor cursor, Map<String, String> namesByLabel) {
        int from = cursor.position();
        for (Map.Entry<String, String> entry : namesByLabel.entrySet()) {
            if (cursor.accept(entry.getKey())) {
                cursor.skipSpaces();
                if (cursor.accept(":")) {
                    cursor.skipSpaces();
                    return entry.getValue();
                }
                cursor.reset(from);
            }
        }
        return "";
    }

    /** Writes labels and parts, given alternately; a blank part is left out with its label. */
    static String write(String... labelsAndParts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < labelsAndParts.length; i += 2) {
            if (!WhiteSpace.strip(labelsAndParts[i + 1]).isEmpty()) {
                text.append(text.length() == 0 ? "" : "、");
                text.append(labelsAndParts[i]).append(':').append(labelsAndParts[i + 1]);
            }
        }
        return text.toString();
    }
}
