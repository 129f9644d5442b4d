package io.github.clouddisclosure.table.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The content of a column, with the names that tables give it. */
enum TableColumn {
    NUMBER("no", "番号", "項番", "項目番号", "number"),
    CATEGORY("種別", "区分", "分類", "大項目", "category"),
    ITEM("項目", "項目名", "小項目", "サービスレベル項目例", "サービスレベル項目", "item", "servicelevelitem"),
    PRESCRIPTION(
            "規程内容", "規定内容", "記述内容", "prescription", "prescribedcontent", "prescribedcontents", "contenttobedescribed"),
    REQUIREMENT("必須選択", "選択必須", "必須選択の別", "mandatoryoptional", "optionalmandatory", "requirement"),
    ANSWER(
            "内容",
            "情報開示内容",
            "開示内容",
            "回答",
            "回答内容",
            "記載内容",
            "開示情報",
            "content",
            "contents",
            "answer",
            "disclosure",
            "disclosedinformation",
            "informationdisclosed"),
    REMARK("備考", "補足", "remark", "remarks", "note", "notes"),
    /** A column with an unknown name. */
    OTHER,
    /** A column without a name. */
    UNNAMED;

    private static final int MAX_LENGTH = 30;
    private static final Map<String, TableColumn> BY_NAME = byName();
    private static final FirstLetters BEGINNINGS = FirstLetters.of(BY_NAME.keySet());

    private final List<String> names;

    TableColumn(String... names) {
        this.names = List.of(names);
    }

    private static Map<String, TableColumn> byName() {
        Map<String, TableColumn> byName = new HashMap<>();
        for (TableColumn column : values()) {
            column.names.forEach(name -> byName.put(name, column));
        }
        return byName;
    }

    static TableColumn named(String cell) {
        if (cell.isEmpty()) {
            return UNNAMED;
        } else if (cell.length() <= MAX_LENGTH && BEGINNINGS.mayBegin(cell)) {
            return BY_NAME.getOrDefault(withoutNote(Wording.letters(cell)), OTHER);
        }
        return OTHER;
    }

    /** Whether the cell is a name of this column that other tables do not have: 必須/選択. */
    boolean isUnmistakable(String cell) {
        return this == REQUIREMENT && !Wording.letters(cell).equals("requirement");
    }

    /** The name without the reference to a note: 必須/選択 (注1). */
    private static String withoutNote(String letters) {
        int note = letters.indexOf('注');
        return note > 0 ? letters.substring(0, note) : letters;
    }
}
