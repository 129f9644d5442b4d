package io.github.clouddisclosure.table.reading;

import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.internal.personal.PersonalRow;
import io.github.clouddisclosure.table.grid.TableLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides, once all lines are read, which of them are about a person (6.1, 6.2, 22.1) or may hold the career of the
 * representative (6.2): its own row, wherever it is; lines that read like it; lines beside such a line or where the row
 * belongs, and lines below a row with a name, since an answer may continue there; and lines that repeat the career. A
 * line that is certainly the answer of another row is not included.
 */
final class PersonalLines {
    private static final int BEGINNING = -1;

    private final PersonalRow personalRow;
    private final List<Entry> entries = new ArrayList<>();
    private boolean isBeside;

    PersonalLines(PersonalRow personalRow) {
        this.personalRow = personalRow;
    }

    /** Adds a line with a row of the guideline, the first or a repeated one. */
    void add(TableLine line, GuidelineRow row, String answer) {
        entries.add(new Entry(line, Optional.of(row), answer, row.is(RowRole.REPRESENTATIVE_CAREER)));
        isBeside = isRowOrAbove(row.order());
    }

    /** Adds a line, or cells of one, that is not a row of the guideline. */
    void add(TableLine line, String number) {
        boolean named = personalRow.isNumbered(number) || PersonalRow.isWorded(String.join(" ", line.cells()));
        entries.add(new Entry(line, Optional.empty(), "", named));
        isBeside |= named;
    }

    /** Whether the row, or its answer, may continue after the last line read. */
    boolean isBeside() {
        return isBeside;
    }

    private boolean isRowOrAbove(int order) {
        int personalOrder = personalRow.order();
        return order == personalOrder || order == personalOrder - 1;
    }

    /** Inserts the lines of a table that was read on its own, before the line at an index. */
    void addAll(int index, PersonalLines others) {
        entries.addAll(index, others.entries);
    }

    int size() {
        return entries.size();
    }

    /** The lines in the order in which they were read. */
    Set<TableLine> lines() {
        boolean[] personal = new boolean[entries.size()];
        markRuns(personal);
        markRepeated(personal);
        Set<TableLine> lines = new LinkedHashSet<>();
        for (int i = 0; i < personal.length; i++) {
            if (personal[i]) {
                lines.add(entries.get(i).line());
            }
        }
        return Collections.unmodifiableSet(lines);
    }

    /**
     * Marks the rows about a person, and every run of other lines that is suspect because of one of its lines or because
     * of its place: below such a row, whose answer may continue there, or where the row of the career belongs.
     */
    private void markRuns(boolean[] personal) {
        int start = 0;
        for (int end = 0; end <= entries.size(); end++) {
            boolean endsRun = end == entries.size() || entries.get(end).row().isPresent();
            if (endsRun) {
                boolean suspect = end > start
                        && (isPlaceOfRow(start - 1, end)
                                || start > 0 && entries.get(start - 1).isPersonal()
                                || entries.subList(start, end).stream().anyMatch(Entry::isNamed));
                for (int i = start; i < end; i++) {
                    personal[i] = suspect;
                }
                if (end < entries.size()) {
                    personal[end] = entries.get(end).isPersonal();
                }
                start = end + 1;
            }
        }
    }

    /**
     * Whether the row belongs between two others that were read, or is one of them. At the end of the table, only the
     * row above tells.
     */
    private boolean isPlaceOfRow(int above, int below) {
        int personalOrder = personalRow.order();
        int before = above < 0 ? BEGINNING : entries.get(above).order();
        if (below == entries.size()) {
            return isRowOrAbove(before);
        }
        int behind = entries.get(below).order();
        return before == personalOrder
                || behind == personalOrder
                || before != BEGINNING && before < personalOrder && personalOrder < behind;
    }

    /**
     * Marks lines that repeat the answer: rows with all of it in a cell, since a merged cell may cover them, and lines
     * in no row with any piece of it.
     */
    private void markRepeated(boolean[] personal) {
        RepeatedAnswer career = new RepeatedAnswer(
                answers(Entry::isNamed), answers(entry -> entry.row().isPresent() && !entry.isNamed()));
        for (int i = 0; i < personal.length; i++) {
            Entry entry = entries.get(i);
            List<String> cells = entry.line().cells();
            personal[i] |= entry.row().isPresent() ? career.isAmong(cells) : career.isIn(String.join(" ", cells));
        }
    }

    private List<String> answers(Predicate<Entry> which) {
        return entries.stream().filter(which).map(Entry::answer).toList();
    }

    /**
     * A line that was read.
     *
     * @param row the row of the guideline on the line
     * @param answer the answer in that row
     * @param isNamed whether the line is the row of the career, by its number or wording
     */
    private record Entry(TableLine line, Optional<GuidelineRow> row, String answer, boolean isNamed) {
        boolean isPersonal() {
            return isNamed || row.filter(GuidelineRow::isPersonal).isPresent();
        }

        int order() {
            return row.orElseThrow().order();
        }

        @Override
        public String toString() {
            return line.toString();
        }
    }
}
