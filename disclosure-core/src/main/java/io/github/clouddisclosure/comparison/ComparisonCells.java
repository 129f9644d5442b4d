package io.github.clouddisclosure.comparison;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.internal.markup.ColumnHeads;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * A comparison as the cells of a table: the heads, the counts, and a line for each row. The first five cells of a line
 * are the id, the item, what the row asks for, 必須 or 選択, and the section; one for each service follows.
 */
public final class ComparisonCells {
    /** The number of cells before those of the services. */
    public static final int LEADING = 5;

    private final ServiceComparison comparison;

    private ComparisonCells(ServiceComparison comparison) {
        this.comparison = comparison;
    }

    /**
     * The cells of a comparison.
     *
     * @param comparison the comparison
     * @return its cells
     */
    public static ComparisonCells of(ServiceComparison comparison) {
        return new ComparisonCells(requireNonNull(comparison, "comparison"));
    }

    /** {@return the heads of the columns} */
    public List<String> heads() {
        Stream<LocalizedText> leading = Stream.of(
                ColumnHeads.NUMBER,
                ColumnHeads.ITEM,
                ColumnHeads.PRESCRIPTION,
                ColumnHeads.REQUIREMENT,
                ComparisonWords.SECTION);
        return Stream.concat(leading.map(this::in), comparison.heads().stream()).toList();
    }

    /** {@return three lines that count: rows answered, those withheld, those answered by a value} */
    public List<List<String>> counts() {
        RowCounts all = comparison.services().isEmpty()
                ? new RowCounts(comparison.rows().size(), 0, 0, 0, 0)
                : comparison.services().get(0).counts();
        return List.of(
                counts(in(ComparisonWords.ANSWERED, all.rows()), RowCounts::answered),
                counts(in(ComparisonWords.WITHHELD), RowCounts::withheld),
                counts(in(ComparisonWords.TYPED, all.askingForValue()), RowCounts::typed));
    }

    private List<String> counts(String label, ToIntFunction<RowCounts> count) {
        List<String> cells = new ArrayList<>(List.of("", label, "", "", ""));
        comparison.services().forEach(service -> cells.add(Integer.toString(count.applyAsInt(service.counts()))));
        return cells;
    }

    /**
     * The cells of a row.
     *
     * @param row a row of the comparison
     * @return the cells; empty where a service gives no answer
     */
    public List<String> line(ComparedRow row) {
        GuidelineRow asked = requireNonNull(row, "row").guidelineRow();
        Locale locale = comparison.locale();
        List<String> cells = new ArrayList<>(List.of(
                asked.id(),
                asked.item().in(locale),
                asked.prescription().in(locale),
                asked.requirement().label().in(locale),
                asked.section().title().in(locale)));
        row.answers().forEach(answer -> cells.add(answer.text()));
        return cells;
    }

    private String in(LocalizedText words) {
        return words.in(comparison.locale());
    }

    private String in(LocalizedText words, int rows) {
        return in(words).replace("{rows}", Integer.toString(rows));
    }
}
