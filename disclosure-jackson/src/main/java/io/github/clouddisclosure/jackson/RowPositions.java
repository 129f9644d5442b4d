package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.jackson.internal.codec.Problems;
import io.github.clouddisclosure.jackson.internal.codec.RowIndex;
import io.github.clouddisclosure.jackson.internal.token.Token;
import io.github.clouddisclosure.jackson.internal.token.TokenReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;

/**
 * Finds the rows in the text again, for findings made after reading. So a disclosure without findings, the usual case,
 * pays nothing for positions; others pay for the text up to the last row found, or for all of it if a row is missing.
 */
final class RowPositions {
    private final DocumentText source;
    private final Map<String, Position> positions = new HashMap<>();
    /** The pointers that have not been found yet. */
    private final Set<String> wanted = new HashSet<>();

    private RowPositions(DocumentText source) {
        this.source = source;
    }

    static List<Finding> place(List<Finding> findings, DocumentText source, RowIndex rows, ReadLimits limits) {
        RowPositions positions = new RowPositions(source);
        for (Finding finding : findings) {
            positions.wanted.add(finding.pointer());
        }
        positions.search(rows, new Problems(source, rows, limits));
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

    private void search(RowIndex rows, Problems problems) {
        try (JsonParser parser = source.parser()) {
            TokenReader tokens = source.tokens(parser, problems);
            tokens.next();
            note(tokens, "");
            for (String name = tokens.nextName(); name != null && !wanted.isEmpty(); name = tokens.nextName()) {
                Section section = RowIndex.section(name);
                searchField(tokens, '/' + name, section == null ? Map.of() : rows.in(section));
            }
        }
    }

    private void searchField(TokenReader tokens, String pointer, Map<String, GuidelineRow> rows) {
        Token token = tokens.next();
        note(tokens, pointer);
        if (token != Token.START_OBJECT) {
            skip(tokens, token);
            return;
        }
        for (String name = tokens.nextName(); name != null && !wanted.isEmpty(); name = tokens.nextName()) {
            Token answer = tokens.next();
            GuidelineRow row = rows.get(name);
            if (row != null && wanted.contains(row.pointer())) {
                note(tokens, row.pointer());
            }
            skip(tokens, answer);
        }
    }

    /** Skips what begins with a token. */
    private static void skip(TokenReader tokens, Token first) {
        for (int open = first.isStart() ? 1 : 0; open > 0; ) {
            Token token = tokens.next();
            if (token.isStart()) {
                open++;
            } else if (token.isEnd()) {
                open--;
            }
        }
    }

    private void note(TokenReader tokens, String pointer) {
        wanted.remove(pointer);
        positions.putIfAbsent(pointer, source.at(tokens.tokenLocation()));
    }
}
