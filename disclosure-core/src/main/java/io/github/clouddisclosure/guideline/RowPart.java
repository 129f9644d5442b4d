package io.github.clouddisclosure.guideline;

/**
 * A part of what a row asks for, where advice must tell the parts apart. Two rows with the same part ask the same, as
 * far as that part goes.
 */
public enum RowPart {
    /** Where rules are written. */
    PLACE("記載箇所", "where they are written"),
    /** How users are notified. */
    NOTICE_METHOD("通知方法", "the method of notification"),
    /** How soon users are notified. */
    NOTICE_TIME("利用者への通知時間", "the time until users are notified"),
    /** Whether records are kept. */
    RECORDING("記録(ログ等)取得の状況", "whether records are kept"),
    /** How long records are kept. */
    RETENTION("保存期間", "how long they are kept"),
    /** Whether users can have the records. */
    PROVISION("利用者への提供可否", "whether they can be provided to users"),
    /** How data is returned. */
    RETURN_METHOD("返却方法", "the method of return"),
    /** The form in which data is returned. */
    FILE_FORMAT("ファイル形式", "the file format"),
    /** What the return of data costs. */
    COST("費用", "the cost");

    private final LocalizedText label;

    RowPart(String ja, String en) {
        this.label = new LocalizedText(ja, en);
    }

    /** {@return what the part is called, after the wording of the guideline} */
    public LocalizedText label() {
        return label;
    }
}
