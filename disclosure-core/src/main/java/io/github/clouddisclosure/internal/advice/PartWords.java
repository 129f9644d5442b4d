package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.guideline.RowPart;

/**
 * The words that speak of a part, in the form of {@link io.github.clouddisclosure.internal.text.Letters}. There are
 * more than a reader would need: a part is missing only if nothing points to it.
 */
final class PartWords {
    private static final String[] METHOD = {
        "メール", "mail", "電話", "tel", "fax", "ファクス", "web", "ウェブ", "サイト", "ページ", "画面", "ポータル", "お知らせ", "掲示", "掲載",
        "アプリ", "プッシュ", "sms", "sns", "チャット", "slack", "teams", "twitter", "line", "rss", "書面", "文書", "郵送", "窓口", "担当",
        "ダッシュボード", "コンソール", "ステータス", "訪問", "口頭", "ツール", "により", "によって", "にて", "を通じ", "経由", "連絡網"
    };
    private static final String[] SOON = {
        "直ちに", "ただちに", "速やか", "すみやか", "すぐ", "即時", "即座", "即日", "遅滞なく", "随時", "都度", "リアルタイム", "次第", "早急", "迅速", "当日", "翌",
        "同時", "自動", "発生時", "障害時", "発生後", "検知後", "確認後", "常時", "時間"
    };
    private static final String[] RECORDED = {"取得", "記録", "保存", "保管", "保持", "収集", "ログ", "履歴", "閲覧", "参照"};
    private static final String[] KEPT_LONG = {
        "無期限", "永久", "永続", "半永久", "期間", "解約", "退会", "終了まで", "削除", "上限", "世代", "年間"
    };
    private static final String[] PROVIDED = {
        "提供", "閲覧", "開示", "エクスポート", "ダウンロード", "出力", "参照", "確認", "公開", "請求", "依頼", "求め", "要望", "申請", "画面"
    };
    private static final String[] RETURNED = {
        "返却", "返還", "ダウンロード", "エクスポート", "出力", "送付", "送信", "媒体", "引き渡", "引渡", "納品", "api", "転送", "移行", "取り出", "取得", "提供"
    };
    private static final String[] FORMAT = {
        "形式", "フォーマット", "ファイル", "csv", "tsv", "excel", "エクセル", "xls", "xml", "json", "pdf", "sql", "ダンプ", "テキスト", "zip",
        "画像"
    };
    private static final String[] PAID = {
        "費用", "料金", "無償", "無料", "有償", "有料", "円", "見積", "実費", "負担", "コスト", "課金", "価格", "金額"
    };
    private static final String[] UNITS_OF_DELAY = {"秒", "分", "時間", "日", "営業日", "週"};
    private static final String[] UNITS_OF_RETENTION = {"日", "週", "か月", "ヶ月", "ヵ月", "カ月", "ケ月", "箇月", "月", "年"};

    private PartWords() {}

    static boolean speakOf(RowPart part, String letters) {
        return switch (part) {
            case NOTICE_METHOD -> Words.anyIn(letters, METHOD);
            case NOTICE_TIME -> Words.anyIn(letters, SOON) || countsIn(UNITS_OF_DELAY, letters);
            case RECORDING -> Words.anyIn(letters, RECORDED);
            case RETENTION -> Words.anyIn(letters, KEPT_LONG) || countsIn(UNITS_OF_RETENTION, letters);
            case PROVISION -> Words.anyIn(letters, PROVIDED);
            case RETURN_METHOD -> Words.anyIn(letters, RETURNED);
            case FILE_FORMAT -> Words.anyIn(letters, FORMAT);
            case COST -> Words.anyIn(letters, PAID);
            case PLACE -> true; // asked alone, so that an answer without it is none
        };
    }

    /** Whether a number stands before one of the units: 30分, 一年. */
    private static boolean countsIn(String[] units, String letters) {
        for (int at = 1; at < letters.length(); at++) {
            char before = letters.charAt(at - 1);
            boolean isNumber = Character.isDigit(before) || "一二三四五六七八九十半数".indexOf(before) >= 0;
            if (isNumber && Words.anyAt(letters, at, units)) {
                return true;
            }
        }
        return false;
    }
}
