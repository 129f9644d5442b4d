package io.github.clouddisclosure.internal.markup;

import io.github.clouddisclosure.guideline.LocalizedText;

/** The heads of the columns of the official table, also in tables of other kinds. */
public final class ColumnHeads {
    public static final LocalizedText NUMBER = new LocalizedText("No.", "No.");
    public static final LocalizedText CATEGORY = new LocalizedText("種別", "Category");
    public static final LocalizedText ITEM = new LocalizedText("サービスレベル項目例", "Item");
    public static final LocalizedText PRESCRIPTION = new LocalizedText("規程内容", "Prescribed content");
    public static final LocalizedText REQUIREMENT = new LocalizedText("必須/選択", "Requirement");
    public static final LocalizedText ANSWER = new LocalizedText("内容", "Content");

    private ColumnHeads() {}
}
