package io.github.clouddisclosure.comparison;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.internal.text.ShownText;
import java.util.BitSet;
import java.util.List;

/** Chooses the rows to compare by what people call them: {@code 48}, {@code 54.1}, {@code housing}. */
public final class RowSelection {
    private RowSelection() {}

    /**
     * The rows with some names.
     *
     * @param guideline the edition of the guideline
     * @param names each an official number, which means all of its rows, a row id, or the key of a section
     * @return the rows in the order of the guideline, each once
     * @throws UnknownRowException if the guideline has no such row or section
     */
    public static List<GuidelineRow> of(Guideline guideline, List<String> names) {
        BitSet chosen = new BitSet();
        for (String name : names) {
            List<GuidelineRow> rows = rows(guideline, name);
            if (rows.isEmpty()) {
                throw new UnknownRowException(
                        name,
                        ShownText.quoted(name) + " is neither a number, such as 48, a row, such as 54.1, nor a section,"
                                + " such as housing, of " + guideline.id());
            }
            rows.forEach(row -> chosen.set(row.order()));
        }
        return chosen.stream().mapToObj(guideline.rows()::get).toList();
    }

    private static List<GuidelineRow> rows(Guideline guideline, String name) {
        if (isNumber(name)) {
            return guideline.rows(Integer.parseInt(name));
        }
        for (Section section : Section.values()) {
            if (!name.isEmpty() && section.key().equals(name)) {
                return guideline.rows(section);
            }
        }
        return guideline.row(name).map(List::of).orElse(List.of());
    }

    /** Whether this is a number of a few digits, as official numbers are. */
    private static boolean isNumber(String name) {
        return !name.isEmpty() && name.length() < 9 && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
