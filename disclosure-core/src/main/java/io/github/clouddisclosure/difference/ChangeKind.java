package io.github.clouddisclosure.difference;

import io.github.clouddisclosure.guideline.LocalizedText;

/** How a row changed. A row that changed in several ways has the kind that comes first here. */
public enum ChangeKind {
    /** A supplementary row was added. */
    ADDED("補足行を追加", "row added"),
    /** A supplementary row was removed. */
    REMOVED("補足行を削除", "row removed"),
    /** There is an answer, where there was none or 該当なし. */
    ANSWERED("回答を追加", "answered"),
    /** There is no answer any more. */
    WITHDRAWN("回答を取り下げ", "withdrawn"),
    /** The answer is 非公開, and was not. */
    WITHHELD("非公開に変更", "withheld"),
    /** The answer is no longer 非公開. */
    RELEASED("公開に変更", "released"),
    /** The answer is 該当なし, and was not. */
    NOT_APPLICABLE("該当なしに変更", "not applicable"),
    /** The answer says something else. */
    VALUE("内容を変更", "changed"),
    /** The remark says something else; value and state are the same. */
    NOTE("備考を変更", "remark changed"),
    /** A supplementary row has another number, heading, item or requirement; its answer is the same. */
    LABELS("補足行の見出しを変更", "labels changed"),
    /** Only the writing changed: white space, width, look-alike characters, or zeros after the last digit. */
    WORDING("表記のみ変更", "wording only"),
    /** A supplementary row stands in another place among them. */
    MOVED("補足行を移動", "row moved");

    private final LocalizedText label;

    ChangeKind(String ja, String en) {
        this.label = new LocalizedText(ja, en);
    }

    /** {@return the kind in a few words} */
    public LocalizedText label() {
        return label;
    }
}
