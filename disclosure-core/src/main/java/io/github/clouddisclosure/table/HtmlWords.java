package io.github.clouddisclosure.table;

import io.github.clouddisclosure.guideline.LocalizedText;

/** The words of the page that do not come from the guideline. */
final class HtmlWords {
    static final LocalizedText DISCLOSURE = new LocalizedText("情報開示", "Information disclosure");
    static final LocalizedText SUMMARY = new LocalizedText("概要", "Summary");
    static final LocalizedText SERVICE = new LocalizedText("サービス名称", "Service");
    static final LocalizedText PROVIDER = new LocalizedText("事業者名", "Provider");
    static final LocalizedText DATE = new LocalizedText("開示情報の日付", "Date of the disclosed information");
    static final LocalizedText VALID_UNTIL =
            new LocalizedText("認定の有効期限(開示情報の日付から2年)", "Certification, if any, valid until (two years after that date)");
    static final LocalizedText ANSWERED = new LocalizedText("回答した項目", "Rows answered");
    static final LocalizedText ANSWERED_OF =
            new LocalizedText("{rows}項目中{answered}項目に回答", "{answered} of {rows} rows answered");
    static final LocalizedText NO_SCORE = new LocalizedText(
            "情報が開示されているかどうかを示すもので、安全性の評価ではありません。",
            "This says whether information is disclosed. It is not an assessment of security.");
    static final LocalizedText WITHHELD = new LocalizedText("非公開の項目", "Rows withheld");
    static final LocalizedText NONE = new LocalizedText("ありません。", "None.");
    static final LocalizedText TABLE = new LocalizedText("開示項目", "Disclosed items");
    static final LocalizedText LINK = new LocalizedText("項目 %s へのリンク", "Link to item %s");
    static final LocalizedText SKIP = new LocalizedText("開示項目へ移動", "Skip to the disclosed items");
    static final LocalizedText NOTE = new LocalizedText(
            "「必須」は情報開示が必須である項目、「選択」は情報開示が任意である項目を指します。",
            "“Mandatory” marks rows that must be disclosed, “optional” those that may be.");

    private HtmlWords() {}
}
