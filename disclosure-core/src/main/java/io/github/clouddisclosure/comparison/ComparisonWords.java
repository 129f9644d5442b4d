package io.github.clouddisclosure.comparison;

import io.github.clouddisclosure.guideline.LocalizedText;

/** The words of a comparison that do not come from the guideline. */
final class ComparisonWords {
    static final LocalizedText TITLE = new LocalizedText("サービスの比較", "Services side by side");
    static final LocalizedText SIZE = new LocalizedText("{services}サービス、{rows}項目", "{services} services, {rows} rows");
    static final LocalizedText NO_SCORE = new LocalizedText(
            "開示された内容を並べたものです。評価や順位付けは行いません。並び順に意味はありません。",
            "This sets out what is disclosed. It rates and ranks nothing, and the order means nothing.");
    static final LocalizedText NOT_SHOWN =
            new LocalizedText("回答あり(比較では表示しません)", "Answered (not shown in a comparison)");
    static final LocalizedText SECTION = new LocalizedText("区分", "Section");
    static final LocalizedText ANSWERED = new LocalizedText("回答した項目({rows}項目中)", "Rows answered (of {rows})");
    static final LocalizedText WITHHELD = new LocalizedText("うち非公開", "Withheld among them");
    static final LocalizedText TYPED =
            new LocalizedText("値で回答した項目(値を求める{rows}項目中)", "Answered by a value (of {rows} rows that ask for one)");

    static final LocalizedText ALL_SECTIONS = new LocalizedText("すべての区分", "All sections");
    static final LocalizedText DIFFERS = new LocalizedText("違いのある項目だけ", "Only rows that differ");
    static final LocalizedText SEARCH = new LocalizedText("項目と回答を検索", "Search items and answers");
    static final LocalizedText SEARCH_SERVICES = new LocalizedText("サービスを検索", "Search services");
    static final LocalizedText SHOWN =
            new LocalizedText("{rows}項目、{services}サービスを表示", "{rows} rows, {services} services shown");
    static final LocalizedText TABLE = new LocalizedText("比較表", "Comparison");

    private ComparisonWords() {}
}
