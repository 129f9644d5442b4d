package io.github.clouddisclosure.table;

import java.util.Set;

/** What a column holds, with the names that tables give it. */
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
    /** A name that is not known. */
    OTHER,
    /** A column without a name. */
    UNNAMED;

    private static final int LONGEST = 30;

    private final Set<String> names;

    TableColumn(String... names) {
        this.names = Set.of(names);
    }

    static TableColumn named(String cell) {
        if (cell.isEmpty()) {
            return UNNAMED;
        } else if (cell.length() <= LONGEST) {
            String name = withoutNote(Wording.letters(cell));
            for (TableColumn column : values()) {
                if (column.names.contains(name)) {
                    return column;
                }
            }
        }
        return OTHER;
    }

    /** Whether the cell is the name that no other table has: 必須/選択. */
    static boolean isUnmistakable(String cell) {
        return named(cell) == REQUIREMENT && !Wording.letters(cell).equals("requirement");
    }

    /** The name without the reference to a note: 必須/選択 (注1). */
    private static String withoutNote(String letters) {
        int note = letters.indexOf('注');
        return note > 0 ? letters.substring(0, note) : letters;
    }
}
