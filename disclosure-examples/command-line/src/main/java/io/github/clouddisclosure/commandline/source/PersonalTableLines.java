package io.github.clouddisclosure.commandline.source;

import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.table.reading.TableReading;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** The lines of a text that belong to lines of a table that may be about a person. */
public final class PersonalTableLines implements IntPredicate {
    private final NavigableSet<Integer> all = new TreeSet<>();
    private final Set<Integer> personal = new HashSet<>();

    public PersonalTableLines(TableReading reading, List<TableGrid> grids) {
        grids.stream().flatMap(grid -> grid.lines().stream()).forEach(line -> all.add(line.number()));
        reading.personal().stream().map(TableLine::number).forEach(personal::add);
    }

    /** A line of a table goes on until the next one begins. */
    @Override
    public boolean test(int number) {
        Integer line = all.floor(number);
        return line != null && personal.contains(line);
    }
}
