package io.github.clouddisclosure.table.reading;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.table.grid.TableGrid;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which of several tables are read: each is read on its own first. */
final class TableSelector {
    private final List<TableReading> readings = new ArrayList<>();
    private final List<PersonalLines> personal = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final BitSet repeated = new BitSet();

    private TableSelector() {}

    static TableSelector among(List<TableGrid> grids) {
        TableSelector choice = new TableSelector();
        List<Set<String>> ids = new ArrayList<>();
        for (TableGrid grid : grids) {
            TableRows rows = new TableRows();
            rows.read(grid);
            choice.readings.add(rows.reading());
            choice.personal.add(rows.personal());
            ids.add(rows.ids());
        }
        Set<String> idsTaken = new HashSet<>();
        Comparator<Integer> mostFirst =
                Comparator.comparingInt((Integer i) -> ids.get(i).size()).reversed();
        IntStream.range(0, grids.size()).boxed().sorted(mostFirst).forEach(i -> choice.decide(i, ids.get(i), idsTaken));
        return choice;
    }

    /** Takes a table that is the guideline's, unless most of its rows were there before. */
    private void decide(int i, Set<String> ids, Set<String> idsTaken) {
        if (!TableReader.isOfGuideline(readings.get(i))) {
            return;
        }
        long known = ids.stream().filter(idsTaken::contains).count();
        if (2 * known > ids.size()) {
            repeated.set(i);
        } else {
            taken.set(i);
            idsTaken.addAll(ids);
        }
    }

    boolean isTaken(int i) {
        return taken.get(i);
    }

    boolean isAnyTaken() {
        return !taken.isEmpty();
    }

    /** What is in a table that may be about a person's life. */
    PersonalLines personal(int i) {
        return personal.get(i);
    }

    /** Why a table is not taken, where that is not plain: it has the rows that another one has. */
    List<Finding> findings(int i) {
        return repeated.get(i)
                ? List.of(Finding.at("", FindingCode.REPEATED_TABLE)
                        .withPosition(new Position(
                                readings.get(i).rows().get(0).line().number(), 1)))
                : List.of();
    }

    long rows() {
        return readings.stream().mapToLong(reading -> reading.rows().size()).sum();
    }

    long recognised() {
        return readings.stream().mapToLong(TableReading::recognised).sum();
    }
}
