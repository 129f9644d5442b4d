package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.guideline.GuidelineItem;
import io.github.clouddisclosure.guideline.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds the rows in the text again, for findings that came after reading. A disclosure without findings, the usual
 * case, so pays nothing for positions.
 */
final class RowPositions {
    private final SourceText source;
    private final Map<String, Position> positions = new HashMap<>();

    RowPositions(byte[] json) {
        source = new SourceText(json);
        try (JsonParser parser = Streaming.parser(json)) {
            parser.nextToken();
            note(parser, "");
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                Section section = RowIndex.section(name);
                noteField(parser, '/' + name, section == null ? Map.of() : RowIndex.of(section));
            }
        }
    }

    List<Finding> place(List<Finding> findings) {
        List<Finding> placed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            placed.add(finding.withPosition(positionOf(finding.pointer())));
        }
        return placed;
    }

    /** The place of the pointer; where nothing stands there, of the nearest object around it. */
    private Position positionOf(String pointer) {
        Position position = positions.get(pointer);
        return position != null ? position : positionOf(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
    }

    private void noteField(JsonParser parser, String pointer, Map<String, GuidelineItem> rows) {
        JsonToken token = parser.nextToken();
        note(parser, pointer);
        if (token == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                GuidelineItem row = rows.get(name);
                if (row != null) {
                    note(parser, row.pointer());
                }
                parser.skipChildren();
            }
        } else {
            parser.skipChildren();
        }
    }

    private void note(JsonParser parser, String pointer) {
        positions.putIfAbsent(pointer, source.at(parser.currentTokenLocation().getByteOffset()));
    }
}
