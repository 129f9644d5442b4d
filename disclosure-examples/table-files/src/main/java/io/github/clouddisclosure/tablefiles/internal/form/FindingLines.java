package io.github.clouddisclosure.tablefiles.internal.form;

import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Recognises the lines of the sheet that lists findings: they repeat nothing of the disclosure, and are not read. A line
 * that somebody has changed is none of them, so that no word is lost.
 */
public final class FindingLines {
    private static final String MARK = "disclosure-finding-";
    private static final int FACTOR = 31;

    private FindingLines() {}

    /** The grids without the lines of findings. */
    public static List<TableGrid> leaveOut(List<TableGrid> grids) {
        List<TableGrid> others = new ArrayList<>(grids.size());
        for (TableGrid grid : grids) {
            List<TableLine> lines = grid.lines();
            if (lines.stream().anyMatch(FindingLines::isOne)) {
                lines = lines.stream().filter(line -> !isOne(line)).toList();
            }
            if (!lines.isEmpty()) {
                others.add(lines.size() == grid.lines().size() ? grid : new TableGrid(lines, grid.findings()));
            }
        }
        return others;
    }

    private static boolean isOne(TableLine line) {
        List<String> cells = line.cells();
        int marked = SheetWords.FINDING_HEADS.size();
        return cells.size() > marked
                && cells.get(marked).startsWith(MARK)
                && cells.get(marked).equals(mark(cells.subList(0, marked)))
                && cells.subList(marked + 1, cells.size()).stream().allMatch(String::isEmpty);
    }

    /** The mark of a line; white space does not count. */
    static String mark(List<String> cells) {
        int hash = 0;
        for (String cell : cells) {
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                hash = Character.isWhitespace(c) ? hash : FACTOR * hash + c;
            }
            hash = FACTOR * hash;
        }
        return MARK + Integer.toHexString(hash);
    }
}
