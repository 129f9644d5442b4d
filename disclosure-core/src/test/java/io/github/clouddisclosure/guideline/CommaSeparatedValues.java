package io.github.clouddisclosure.guideline;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values, with quotes around cells that contain a comma or a quote. */
final class CommaSeparatedValues {
    private CommaSeparatedValues() {}

    static List<List<String>> read(String text) {
        return text.lines().map(CommaSeparatedValues::cells).toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && line.startsWith("\"\"", i)) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
