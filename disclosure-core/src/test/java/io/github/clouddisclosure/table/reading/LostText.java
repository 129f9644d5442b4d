package io.github.clouddisclosure.table.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.testing.SupplementaryCells;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for text of a table that is missing from its reading. */
final class LostText {
    private LostText() {}

    static void assertNothingLost(TableGrid grid, TableReading reading) {
        Map<Integer, RowReading> rows = new HashMap<>();
        reading.rows().forEach(row -> rows.put(row.line().number(), row));
        List<Integer> unplaced =
                reading.unplaced().stream().map(TableLine::number).toList();
        Iterator<SupplementaryRow> supplementary =
                reading.disclosure().getSupplementary().iterator();
        for (TableLine line : grid.lines()) {
            RowReading row = rows.get(line.number());
            if (row == null) {
                assertTrue(unplaced.contains(line.number()) || isFurniture(line), () -> "lost: " + line.cells());
            } else if (row.guidelineRow().isPresent()) {
                assertEquals(
                        row.sourceText(),
                        text(reading.disclosure().answer(row.guidelineRow().get())),
                        line::toString);
                assertTold(line, row, reading);
            } else {
                assertKept(line, supplementary.next(), reading);
            }
        }
    }

    /** Text that is not in the answer is in the catalogue too, or is listed. */
    private static void assertTold(TableLine line, RowReading row, TableReading reading) {
        GuidelineRow guidelineRow = row.guidelineRow().orElseThrow();
        String told = String.join(
                        " ",
                        guidelineRow.category().ja(),
                        guidelineRow.item().ja(),
                        guidelineRow.prescription().ja(),
                        guidelineRow.requirement().label().ja(),
                        guidelineRow.section().title().ja(),
                        Integer.toString(guidelineRow.number()),
                        row.sourceText())
                + reading.unplaced().stream()
                        .filter(other -> other.number() == line.number())
                        .map(TableLine::cells)
                        .toList();
        for (String cell : line.cells()) {
            boolean label = Wording.of(cell)
                            .similarityTo(Wording.of(guidelineRow.prescription().ja()))
                    > 0.7;
            assertTrue(
                    label
                            || SectionHeading.isKnown(cell)
                            || told.contains(WhiteSpace.fold(cell))
                            || isLabel(line, cell),
                    () -> "lost: " + cell + " in " + line.cells() + " as " + told);
        }
    }

    /** A label or a requirement that differs from the catalogue's, which replaces it. */
    private static boolean isLabel(TableLine line, String cell) {
        return line.cells().indexOf(cell) <= RequirementCell.indexIn(line.cells());
    }

    private static boolean isFurniture(TableLine line) {
        List<String> texts =
                line.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return texts.isEmpty()
                || Set.copyOf(texts).size() == 1 && SectionHeading.isKnown(texts.get(0))
                || ColumnHead.of(line.cells()).isPresent();
    }

    private static void assertKept(TableLine line, SupplementaryRow row, TableReading reading) {
        String kept = SupplementaryCells.of(row) + " "
                + reading.unplaced().stream().map(TableLine::cells).toList();
        for (String cell : line.cells()) {
            if (!kept.contains(WhiteSpace.fold(cell))) {
                fail("lost: " + cell + " in " + kept);
            }
        }
    }

    private static String text(Answer<?> answer) {
        return answer.sourceText()
                .orElseGet(() -> answer.value().map(Object::toString).orElse(""));
    }
}
