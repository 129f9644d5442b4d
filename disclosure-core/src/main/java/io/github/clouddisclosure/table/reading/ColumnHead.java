package io.github.clouddisclosure.table.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The line that names the columns.
 *
 * @param columns what each column holds
 * @param isKnown whether every cell of the line is a known column name
 */
record ColumnHead(List<TableColumn> columns, boolean isKnown) {
    private static final int MIN_WITHOUT_PRESCRIPTION = 3;
    private static final List<TableColumn> USUAL_ORDER = List.of(
            TableColumn.NUMBER,
            TableColumn.CATEGORY,
            TableColumn.ITEM,
            TableColumn.PRESCRIPTION,
            TableColumn.REQUIREMENT,
            TableColumn.ANSWER);

    private static final Set<TableColumn> ANSWERS = Set.of(TableColumn.ANSWER, TableColumn.REMARK);
    private static final Set<TableColumn> ANSWERS_BY_PLACE =
            Set.of(TableColumn.REMARK, TableColumn.OTHER, TableColumn.UNNAMED);

    static Optional<ColumnHead> of(List<String> cells) {
        List<TableColumn> columns = new ArrayList<>(cells.size());
        for (String cell : cells) {
            columns.add(TableColumn.named(cell));
        }
        boolean known = !columns.contains(TableColumn.OTHER);
        boolean head = isUnmistakable(columns, cells) || known && namesARow(columns);
        return head ? Optional.of(new ColumnHead(withPrescription(columns), known)) : Optional.empty();
    }

    /** A row says 必須 or 選択, and may say 必須/選択 in its answer. */
    private static boolean isUnmistakable(List<TableColumn> columns, List<String> cells) {
        boolean isOne = false;
        for (int i = 0; i < cells.size(); i++) {
            isOne |= columns.get(i).isUnmistakable(cells.get(i));
        }
        return isOne && cells.stream().noneMatch(RequirementCell::isRequirement);
    }

    private static boolean namesARow(List<TableColumn> columns) {
        long named = columns.stream()
                .filter(column -> column != TableColumn.UNNAMED)
                .distinct()
                .count();
        return columns.contains(TableColumn.ANSWER)
                && (columns.contains(TableColumn.PRESCRIPTION)
                        || columns.contains(TableColumn.ITEM) && named >= MIN_WITHOUT_PRESCRIPTION);
    }

    /**
     * If no column has that name, the prescription is in the first of two columns for contents, or in that for the
     * item.
     */
    private static List<TableColumn> withPrescription(List<TableColumn> columns) {
        if (columns.contains(TableColumn.PRESCRIPTION)) {
            return columns;
        }
        int first = columns.indexOf(TableColumn.ANSWER);
        boolean twice = first >= 0 && first < columns.lastIndexOf(TableColumn.ANSWER);
        int at = twice ? first : columns.lastIndexOf(TableColumn.ITEM);
        List<TableColumn> changed = new ArrayList<>(columns);
        if (at >= 0) {
            changed.set(at, TableColumn.PRESCRIPTION);
        }
        return List.copyOf(changed);
    }

    /** Whether the columns are in the order of the guideline, so that a cell can be identified by its neighbours. */
    boolean isUsual() {
        if (unreadColumn() >= 0) {
            return false;
        }
        int last = -1;
        for (TableColumn column : columns) {
            int place = column == TableColumn.REMARK ? USUAL_ORDER.size() : USUAL_ORDER.indexOf(column);
            if (place < last && place >= 0 || place < 0 && !isAtAnEnd(last)) {
                return false;
            }
            last = Math.max(last, place);
        }
        return true;
    }

    /**
     * The index of a column with an unknown name between the requirement and the answer, such as the answers of the last
     * year, which are none of this table; -1 if there is none.
     */
    int unreadColumn() {
        int answer = columns.indexOf(TableColumn.ANSWER);
        int requirement = columns.indexOf(TableColumn.REQUIREMENT);
        for (int i = requirement + 1; requirement >= 0 && i < answer; i++) {
            if (columns.get(i) == TableColumn.OTHER) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the cells of a column are answers or remarks on them. */
    boolean isOfAnswers(int at) {
        return at >= columns.size() || answers().contains(columns.get(at));
    }

    /** Text below an unknown name is an answer only if there is no column for answers. */
    private Set<TableColumn> answers() {
        return columns.contains(TableColumn.ANSWER) ? ANSWERS : ANSWERS_BY_PLACE;
    }

    private static boolean isAtAnEnd(int last) {
        return last < 0 || last >= USUAL_ORDER.indexOf(TableColumn.REQUIREMENT);
    }

    /** A row whose requirement is below its head, or shifted from there as far as its other cells. */
    Optional<RowCells> row(List<String> cells) {
        int requirementAt = columns.indexOf(TableColumn.REQUIREMENT);
        if (requirementAt < 0) {
            return Optional.empty();
        }
        boolean inPlace = requirementAt < cells.size() && RequirementCell.isRequirement(cells.get(requirementAt));
        int found = inPlace ? requirementAt : RequirementCell.indexIn(cells);
        return found < 0 ? Optional.empty() : asks(row(cells, found - requirementAt));
    }

    /**
     * A row without 必須 or 選択 whose cells are all below their heads: with its number, or with all cells empty up to that
     * of the number.
     */
    Optional<RowCells> rowWithoutRequirement(List<String> cells) {
        int numberAt = columns.indexOf(TableColumn.NUMBER);
        int requirementAt = columns.indexOf(TableColumn.REQUIREMENT);
        if (numberAt < 0 || numberAt >= cells.size() || requirementAt >= cells.size()) {
            return Optional.empty();
        }
        boolean numbered = RowMatcher.isNumber(cells.get(numberAt));
        boolean goesOn =
                requirementAt >= 0 && cells.subList(0, numberAt + 1).stream().allMatch(String::isEmpty);
        boolean inPlace = requirementAt < 0 || cells.get(requirementAt).isEmpty();
        return inPlace && (numbered || goesOn) ? asks(row(cells, 0)) : Optional.empty();
    }

    private static Optional<RowCells> asks(RowCells row) {
        boolean asks = !row.prescription().isEmpty() && !RequirementCell.isRequirement(row.prescription());
        return asks ? Optional.of(row) : Optional.empty();
    }

    /** The cells by their heads. */
    private RowCells row(List<String> cells, int shift) {
        String[] labels = new String[TableColumn.values().length];
        Arrays.fill(labels, "");
        Set<TableColumn> answers = answers();
        List<String> answer = new ArrayList<>();
        List<String> others = new ArrayList<>();
        int answerAt = answerAt(cells, shift);
        boolean isAnswered = false;
        for (int i = 0; i < cells.size(); i++) {
            int at = i - shift;
            boolean headed = at >= 0 && at < columns.size();
            TableColumn column = headed ? columns.get(at) : TableColumn.UNNAMED;
            boolean label = column.compareTo(TableColumn.REQUIREMENT) <= 0 && labels[column.ordinal()].isEmpty();
            if (label) {
                labels[column.ordinal()] = cells.get(i);
            } else if (answers.contains(column) || at >= columns.size()) {
                answer.add(cells.get(i));
                answerAt = isAnswered || cells.get(i).isEmpty() ? answerAt : i;
                isAnswered |= !cells.get(i).isEmpty();
            } else if (!cells.get(i).isEmpty()) {
                others.add(cells.get(i));
            }
        }
        return new RowCells(
                labels[TableColumn.NUMBER.ordinal()],
                labels[TableColumn.CATEGORY.ordinal()],
                labels[TableColumn.ITEM.ordinal()],
                labels[TableColumn.PRESCRIPTION.ordinal()],
                labels[TableColumn.REQUIREMENT.ordinal()],
                RowCells.joined(answer),
                answerAt,
                others,
                true);
    }

    /** The index of the cell for an answer: below its head, or else at the end. */
    private int answerAt(List<String> cells, int shift) {
        int column = columns.indexOf(TableColumn.ANSWER);
        return column < 0 ? cells.size() : Math.max(0, column + shift);
    }
}
