package io.github.clouddisclosure.guideline;

/** Whether the guideline requires a row to be disclosed. */
public enum Requirement {
    /** 必須: must be disclosed. */
    MANDATORY(new LocalizedText("必須", "mandatory")),
    /** 選択: may be disclosed, and may be absent. */
    OPTIONAL(new LocalizedText("選択", "optional"));

    private final LocalizedText label;

    Requirement(LocalizedText label) {
        this.label = label;
    }

    /** {@return the word that the table prints} */
    public LocalizedText label() {
        return label;
    }
}
