package io.github.clouddisclosure.table.grid;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.internal.cell.FormulaGuard;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** Splits delimited text into cells, from left to right. */
final class DelimitedLines {

    private final String text;
    private final char delimiter;
    private final TableLimits limits;
    private final List<TableLine> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private final CellStarts starts;
    private List<String> cells = new ArrayList<>();
    private int at;
    /** The current line, and where it begins. */
    private int line = 1;

    private int lineStart;
    /** The line on which the current row begins, and where that line begins. */
    private int firstLine = 1;

    private int firstLineStart;

    DelimitedLines(String text, char delimiter, TableLimits limits) {
        this.text = text;
        this.delimiter = delimiter;
        this.limits = limits;
        this.starts = new CellStarts(delimiter);
    }

    TableGrid grid() {
        boolean cellStarts = true;
        starts.add(0);
        while (at < text.length()) {
            limits.checkLines(line, line);
            char c = text.charAt(at);
            if (c == '"' && cellStarts) {
                readQuoted();
                cellStarts = false;
            } else if (isLineEnd(c)) {
                endCell();
                endRow();
                passLineEnd();
                firstLine = line;
                firstLineStart = at;
                starts.add(at);
                cellStarts = true;
            } else {
                cellStarts = c == delimiter;
                if (cellStarts) {
                    endCell();
                    starts.add(at + 1);
                } else {
                    cell.append(c);
                }
                at++;
            }
        }
        endCell();
        endRow();
        return new TableGrid(lines);
    }

    private void readQuoted() {
        int opening = at;
        int openingLine = line;
        int openingLineStart = lineStart;
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean doubled = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (c == '"' && !doubled) {
                at++;
                return;
            } else if (isLineEnd(c)) {
                cell.append('\n');
                passLineEnd();
                limits.checkLines(line, line);
            } else {
                cell.append(c);
                at += doubled ? 2 : 1;
            }
        }
        // Characters are counted only here: counting them at every quote would take quadratic time on a line with many
        // quotes.
        int column = text.codePointCount(openingLineStart, opening) + 1;
        throw new TableReadException(
                Finding.at("", FindingCode.UNCLOSED_QUOTE).withPosition(new Position(openingLine, column)));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private void passLineEnd() {
        boolean both = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        at += both ? 2 : 1;
        lineStart = at;
        line++;
    }

    private void endCell() {
        String content = WhiteSpace.strip(FormulaGuard.read(WhiteSpace.strip(cell)));
        limits.checkCell(content, firstLine);
        limits.checkCells(cells.size() + 1, firstLine);
        cells.add(content);
        cell.setLength(0);
    }

    private void endRow() {
        if (!cells.stream().allMatch(String::isEmpty)) {
            starts.add(at);
            lines.add(new TableLine(firstLine, cells, "", starts.of(text, firstLineStart, firstLine)));
        }
        starts.clear();
        cells = new ArrayList<>();
    }
}
