package io.github.clouddisclosure.table.grid;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.text.LookAlikes;
import java.util.List;

/**
 * Cells in lines, from any source: the table itself and the text around it.
 *
 * @param lines the lines in the order of the source
 * @param findings what is doubtful about how the source was read: a hidden sheet that was not read, for example
 */
public record TableGrid(List<TableLine> lines, List<Finding> findings) {
    /**
     * Takes copies of the lists.
     *
     * @param lines the lines in the order of the source
     * @param findings what is doubtful about how the source was read
     */
    public TableGrid {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /**
     * A grid of a source about whose reading nothing is doubtful.
     *
     * @param lines the lines in the order of the source
     */
    public TableGrid(List<TableLine> lines) {
        this(lines, List.of());
    }

    /** {@return this grid with the radicals in its cells replaced as {@link LookAlikes#clean(String)} does} */
    public TableGrid cleaned() {
        return new TableGrid(
                lines.stream()
                        .map(line -> line.withCells(
                                line.cells().stream().map(LookAlikes::clean).toList()))
                        .toList(),
                findings);
    }

    /** {@return the number of lines} */
    @Override
    public String toString() {
        return "grid (lines: " + lines.size() + ')';
    }
}
