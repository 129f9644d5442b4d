package io.github.clouddisclosure.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The line that names the columns.
 *
 * @param requirementAt the index of the cell that is headed 必須/選択
 * @param isKnown whether every cell of the line is a name of a column that tables are known to have
 */
record ColumnHead(int requirementAt, boolean isKnown) {
    private static final int LONGEST = 20;
    private static final Set<String> REQUIREMENT = Set.of("必須選択", "選択必須");
    private static final Set<String> OTHERS = Set.of(
            "no",
            "番号",
            "項番",
            "種別",
            "区分",
            "分類",
            "項目",
            "サービスレベル項目例",
            "サービスレベル項目",
            "規程内容",
            "規定内容",
            "記述内容",
            "内容",
            "情報開示内容",
            "開示内容",
            "備考");

    static Optional<ColumnHead> of(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).indexOf('必') >= 0 && REQUIREMENT.contains(name(cells.get(i)))) {
                return Optional.of(new ColumnHead(i, cells.stream().allMatch(ColumnHead::isKnown)));
            }
        }
        return Optional.empty();
    }

    private static boolean isKnown(String cell) {
        String name = name(cell);
        return name.isEmpty() || REQUIREMENT.contains(name) || OTHERS.contains(name);
    }

    /** The name without the reference to a note: 必須/選択 (注1). */
    private static String name(String cell) {
        if (cell.length() > LONGEST) {
            return cell;
        }
        String letters = Wording.of(cell).letters();
        int note = letters.indexOf('注');
        return note < 0 ? letters : letters.substring(0, note);
    }
}
