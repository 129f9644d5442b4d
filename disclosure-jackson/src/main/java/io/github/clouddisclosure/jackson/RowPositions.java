package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.jackson.internal.codec.RowIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds the rows in the text again, for findings made after reading. So a disclosure without findings, the usual case,
 * pays nothing for positions; others pay for the text up to the last row found, or for all of it if a row is missing.
 */
final class RowPositions {
    private final LineIndex source;
    private final Map<String, Position> positions = new HashMap<>();
    /** The pointers that have not been found yet. */
    private final Set<String> wanted = new HashSet<>();

    private RowPositions(byte[] json) {
        source = new LineIndex(json);
    }

    static List<Finding> place(List<Finding> findings, byte[] json, RowIndex rows) {
        RowPositions positions = new RowPositions(json);
        for (Finding finding : findings) {
            positions.wanted.add(finding.pointer());
        }
        positions.search(json, rows);
        List<Finding> placed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            placed.add(finding.withPosition(positions.of(finding.pointer())));
        }
        return placed;
    }

    /** The position of a pointer; if nothing is there, that of the nearest object around it. */
    private Position of(String pointer) {
        Position position = positions.get(pointer);
        return position != null ? position : of(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
    }

    private void search(byte[] json, RowIndex rows) {
        try (JsonParser parser = Streaming.parser(json)) {
            parser.nextToken();
            note(parser, "");
            for (String name = parser.nextName(); name != null && !wanted.isEmpty(); name = parser.nextName()) {
                Section section = RowIndex.section(name);
                searchField(parser, '/' + name, section == null ? Map.of() : rows.in(section));
            }
        }
    }

    private void searchField(JsonParser parser, String pointer, Map<String, GuidelineRow> rows) {
        JsonToken token = parser.nextToken();
        note(parser, pointer);
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        for (String name = parser.nextName(); name != null && !wanted.isEmpty(); name = parser.nextName()) {
            parser.nextToken();
            GuidelineRow row = rows.get(name);
            if (row != null && wanted.contains(row.pointer())) {
                note(parser, row.pointer());
            }
            parser.skipChildren();
        }
    }

    private void note(JsonParser parser, String pointer) {
        wanted.remove(pointer);
        positions.putIfAbsent(pointer, source.at(parser.currentTokenLocation().getByteOffset()));
    }
}
