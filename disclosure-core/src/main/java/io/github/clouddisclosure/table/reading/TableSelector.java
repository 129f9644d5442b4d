package io.github.clouddisclosure.table.reading;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.table.grid.TableGrid;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Selects which of several tables are read; each is first read on its own. */
final class TableSelector {
    private final List<TableRows> tables = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final BitSet repeated = new BitSet();

    private TableSelector() {}

    static TableSelector among(List<TableGrid> grids) {
        TableSelector choice = new TableSelector();
        for (TableGrid grid : grids) {
            TableRows rows = new TableRows();
            rows.read(grid);
            choice.tables.add(rows);
        }
        Set<String> idsTaken = new HashSet<>();
        Comparator<Integer> mostFirst = Comparator.comparingInt(
                        (Integer i) -> choice.tables.get(i).ids().size())
                // Of an empty form and a copy that is filled in, the copy is meant.
                .thenComparing(i -> choice.tables.get(i).answered())
                .reversed();
        IntStream.range(0, grids.size()).boxed().sorted(mostFirst).forEach(i -> choice.decide(i, idsTaken));
        return choice;
    }

    /** Selects a table that is the guideline's, unless most of its rows repeat earlier ones. */
    private void decide(int i, Set<String> idsTaken) {
        TableRows table = tables.get(i);
        if (!TableReader.isOfGuideline(table.recognised(), table.rows())) {
            return;
        }
        Set<String> ids = table.ids();
        long known = ids.stream().filter(idsTaken::contains).count();
        if (2 * known > ids.size()) {
            repeated.set(i);
        } else {
            taken.set(i);
            idsTaken.addAll(ids);
        }
    }

    /**
     * The selected tables as one: the first was read with nothing before it, and those that continue it are read after
     * it.
     */
    TableRows read(List<TableGrid> grids) {
        TableRows all = new TableRows();
        for (int i = 0; i < grids.size(); i++) {
            if (i == taken.nextSetBit(0)) {
                TableRows first = tables.get(i);
                first.putBefore(all);
                all = first;
            } else if (taken.get(i)) {
                all.read(grids.get(i));
            } else {
                all.leaveOut(grids.get(i), tables.get(i).personal(), findings(i));
            }
        }
        return all;
    }

    /** The reason why a table is not selected, if it is not obvious: it repeats the rows of another one. */
    private List<Finding> findings(int i) {
        return repeated.get(i)
                ? List.of(RowPlaces.inLine(
                        Finding.at("", FindingCode.REPEATED_TABLE),
                        tables.get(i).firstLine()))
                : List.of();
    }

    /** The number of rows of all tables, each read on its own. */
    int rows() {
        return tables.stream().mapToInt(TableRows::rows).sum();
    }

    /** How many of those rows are the guideline's. */
    int recognised() {
        return tables.stream().mapToInt(TableRows::recognised).sum();
    }
}
