package io.github.clouddisclosure.tablefiles.internal.form;

import io.github.clouddisclosure.finding.Severity;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.List;

/** The names and words of the sheets that are not the guideline's. */
public final class SheetWords {
    /** The name of the sheet with the official table. */
    public static final LocalizedText TABLE = new LocalizedText("情報開示", "Disclosure");
    /** A font that has all characters of the language, and that programs come with. */
    public static final LocalizedText FONT = new LocalizedText("Yu Gothic", "Calibri");

    static final LocalizedText FINDINGS = new LocalizedText("指摘", "Findings");
    static final List<LocalizedText> FINDING_HEADS = List.of(
            new LocalizedText("重大度", "Severity"),
            new LocalizedText("No.", "No."),
            new LocalizedText("サービスレベル項目例", "Item"),
            new LocalizedText("指摘", "Finding"),
            new LocalizedText("直し方", "Remedy"),
            new LocalizedText("コード", "Code"));
    static final LocalizedText NO_FINDINGS = new LocalizedText("指摘はありません。", "There are no findings.");
    static final LocalizedText SUPPLEMENTARY_ROW = new LocalizedText("補足行", "Supplementary row");

    static final LocalizedText HOW_TO_ANSWER = new LocalizedText("記入のしかた: ", "How to answer: ");
    static final LocalizedText EXAMPLE = new LocalizedText("記入例: ", "Example: ");
    static final LocalizedText HOW_TO_MEND = new LocalizedText("直し方: ", "Remedy: ");
    static final LocalizedText PROPOSAL = new LocalizedText("修正案: ", "Proposal: ");

    /** What holds for every answer. */
    static final LocalizedText GENERAL_RULES = new LocalizedText("""
            この列に記入してください。ほかのセルは変えません。
            色の付いた欄は必須です。
            公開しない場合は「非公開」、当てはまらない場合は「該当なし」と記入します。
            シートの保護にパスワードはありません。""", """
            Write the answers into this column, in Japanese; leave all other cells as they are.
            Coloured cells are mandatory.
            Write 非公開 for what is withheld, and 該当なし for what is not applicable.
            The protection of the sheet has no password.""");

    private SheetWords() {}

    static LocalizedText severity(Severity severity) {
        return switch (severity) {
            case ERROR -> new LocalizedText("エラー", "Error");
            case WARNING -> new LocalizedText("警告", "Warning");
            case INFO -> new LocalizedText("情報", "Info");
        };
    }
}
