package io.github.clouddisclosure.tablefiles.internal;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.table.grid.TableGrid;
import java.util.ArrayList;
import java.util.List;

/** Adds what was not read of a file to the grids that were. */
public final class NotRead {
    private NotRead() {}

    /** The grids, the first of them with the findings; without any grid, one without lines. */
    public static List<TableGrid> in(List<TableGrid> grids, List<Finding> findings) {
        if (findings.isEmpty()) {
            return grids;
        } else if (grids.isEmpty()) {
            return List.of(new TableGrid(List.of(), findings));
        }
        List<TableGrid> all = new ArrayList<>(grids);
        List<Finding> ofFirst = new ArrayList<>(findings);
        ofFirst.addAll(grids.get(0).findings());
        all.set(0, new TableGrid(grids.get(0).lines(), ofFirst));
        return List.copyOf(all);
    }
}
