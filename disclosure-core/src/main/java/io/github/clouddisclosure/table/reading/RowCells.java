package io.github.clouddisclosure.table.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a row by their meaning. Cells that the line does not have are empty.
 *
 * @param number the number as written
 * @param category 種別
 * @param item サービスレベル項目例
 * @param prescription 規程内容
 * @param requirement 必須 or 選択
 * @param answer every cell after the requirement, joined
 * @param answerAt the index of the first cell with a text of the answer; without one, of the cell for it
 * @param others texts before the category that do not belong in a row
 * @param isHeaded whether the cells were identified by the heads above them, not by their neighbours
 */
record RowCells(
        String number,
        String category,
        String item,
        String prescription,
        String requirement,
        String answer,
        int answerAt,
        List<String> others,
        boolean isHeaded) {
    private static final int MAX_NUMBER_LENGTH = 10;
    private static final int LABELS = 3;

    /** Counts from the prescription, the last cell before the requirement, since the first cells may be missing. */
    static RowCells of(List<String> before, String requirement, List<String> after, int answerFrom) {
        int last = before.size() - 1;
        int numberAt = numberAt(before, last);
        List<String> others = new ArrayList<>();
        for (int i = 0; i <= last - LABELS; i++) {
            if (i != numberAt && !before.get(i).isEmpty()) {
                others.add(before.get(i));
            }
        }
        for (int i = Math.max(0, last - LABELS + 1); i < numberAt; i++) {
            if (!before.get(i).isEmpty()) {
                others.add(before.get(i));
            }
        }
        return new RowCells(
                numberAt < 0 ? "" : before.get(numberAt),
                label(before, last - 2, numberAt),
                label(before, last - 1, numberAt),
                label(before, last, numberAt),
                requirement,
                joined(after),
                answerFrom + firstText(after),
                others,
                false);
    }

    /** The texts, one after the other. The same text in two adjacent cells is that of a merged cell. */
    static String joined(List<String> cells) {
        String first = "";
        String last = "";
        StringBuilder text = new StringBuilder(0);
        for (String cell : cells) {
            if (!cell.isEmpty() && !cell.equals(last)) {
                if (!first.isEmpty()) {
                    text.append(text.isEmpty() ? first : "").append(' ').append(cell);
                }
                first = first.isEmpty() ? cell : first;
            }
            last = cell;
        }
        return text.isEmpty() ? first : text.toString();
    }

    private static int firstText(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    /** The number of cells with a text, without the texts, which may be about a person's life. */
    @Override
    public String toString() {
        List<String> cells = List.of(number, category, item, prescription, requirement, answer);
        return "row (cells: " + cells.stream().filter(cell -> !cell.isEmpty()).count() + ", others: " + others.size()
                + ')';
    }

    private static String label(List<String> before, int at, int numberAt) {
        return at > numberAt && at >= 0 ? before.get(at) : "";
    }

    /** The first cell with a number; otherwise the cell in its place, if it is short and has a digit: 1-2. */
    private static int numberAt(List<String> before, int last) {
        for (int i = 0; i < last; i++) {
            if (RowMatcher.isNumber(before.get(i))) {
                return i;
            }
        }
        int place = last - LABELS;
        boolean numbered = place >= 0
                && before.get(place).length() <= MAX_NUMBER_LENGTH
                && before.get(place).chars().anyMatch(Character::isDigit);
        return numbered ? place : -1;
    }
}
