package io.github.clouddisclosure.examples.cli;

import io.github.clouddisclosure.guideline.GuidelineItem;
import io.github.clouddisclosure.table.RowReading;
import io.github.clouddisclosure.table.TableLine;
import java.util.ArrayList;
import java.util.List;

/** A row that asks for the career of the representative, in its own place or in a second one. */
final class PersonalRow {
    private static final String PRESCRIPTION = "代表者経歴";

    private PersonalRow() {}

    /** The line of a row, up to the prescription if it is a personal one: the answer stands behind it. */
    static TableLine masked(RowReading row, Language language) {
        TableLine line = row.line();
        List<String> cells = line.cells();
        int shown = 0;
        while (shown < cells.size() && !isPrescription(cells.get(shown))) {
            shown++;
        }
        boolean isPersonal = row.item().filter(GuidelineItem::isPersonal).isPresent();
        if (shown == cells.size() && !isPersonal) {
            return line;
        }
        List<String> masked = new ArrayList<>(isPersonal ? List.of() : cells.subList(0, shown));
        masked.removeIf(row.answer()::equals);
        masked.add(PRESCRIPTION);
        masked.add(language.say("(表示しません)", "(not shown)"));
        return new TableLine(line.number(), masked, line.place());
    }

    private static boolean isPrescription(String cell) {
        return cell.codePoints()
                        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .indexOf(PRESCRIPTION)
                >= 0;
    }
}
