package io.github.clouddisclosure.table.reading;

import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the cells of a row in a line, and the matching row of the catalogue. */
final class RowSearch {
    /** A prescription is among the first cells: number, category, item, prescription. */
    private static final int LABEL_CELLS = 4;

    private final RowMatcher catalogue;
    private final RowContext context;
    private Optional<ColumnHead> head = Optional.empty();

    RowSearch(RowMatcher catalogue, RowContext context) {
        this.catalogue = catalogue;
        this.context = context;
    }

    void startColumns(ColumnHead newHead) {
        head = Optional.of(newHead);
    }

    boolean hasColumns() {
        return head.isPresent();
    }

    /** Whether a cell is in a column of answers: by its head, or without one by the answer of the last row. */
    boolean isOfAnswers(int at, int lastAnswerAt) {
        return head.map(columns -> columns.isOfAnswers(at)).orElse(at >= lastAnswerAt);
    }

    /** The row of the catalogue; first adds its number to the context. */
    Optional<GuidelineRow> find(RowCells row) {
        String number = context.number();
        return RowMatcher.isNumber(number)
                ? catalogue.find(number, row.prescription())
                : catalogue.findAnywhere(row.prescription(), context.item());
    }

    Optional<RowCells> rowIn(List<String> cells) {
        if (head.isPresent() && !head.get().isUsual()) {
            Optional<RowCells> row = head.get().row(cells).or(() -> head.get().rowWithoutRequirement(cells));
            if (row.isPresent()) {
                return row;
            }
        }
        int requirementAt = RequirementCell.indexIn(cells);
        if (requirementAt >= 0) {
            return Optional.of(split(cells, requirementAt, requirementAt + 1));
        }
        Optional<RowCells> inPlace = head.flatMap(columns -> columns.rowWithoutRequirement(cells));
        return inPlace.filter(this::isWorded).or(() -> byWording(cells)).or(() -> inPlace);
    }

    /** The row whose labels end before an index and whose answer begins at another. */
    private static RowCells split(List<String> cells, int labelsEnd, int answerFrom) {
        String requirement = labelsEnd < answerFrom ? cells.get(labelsEnd) : "";
        return RowCells.of(
                cells.subList(0, labelsEnd), requirement, cells.subList(answerFrom, cells.size()), answerFrom);
    }

    /** The item of a row may be worded much like its prescription, so a cell with exactly that wording comes first. */
    private Optional<RowCells> byWording(List<String> cells) {
        // A single cell is a line of text outside any table.
        int candidates = cells.size() == 1 ? 0 : Math.min(cells.size(), LABEL_CELLS);
        List<RowCells> worded = IntStream.rangeClosed(1, candidates)
                .mapToObj(labelsEnd -> split(cells, labelsEnd, labelsEnd))
                .filter(this::isWorded)
                .toList();
        return worded.stream()
                .filter(row -> catalogue.hasWording(row.prescription()))
                .findFirst()
                .or(() -> worded.stream().findFirst());
    }

    private boolean isWorded(RowCells row) {
        String number = row.number().isEmpty() ? context.number() : row.number();
        if (RowMatcher.isNumber(number)) {
            return catalogue.find(number, row.prescription()).isPresent();
        }
        // Outside the table, 法人番号 is a word that any other table may have.
        boolean telling = head.isPresent() || Wording.isLong(Wording.letters(row.prescription()));
        return telling && catalogue.findAnywhere(row.prescription(), row.item()).isPresent();
    }
}
