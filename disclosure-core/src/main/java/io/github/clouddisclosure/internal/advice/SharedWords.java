package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.text.Letters;

/**
 * Whether a text has a word of the wording of a row: two letters that stand together in both. Hiragana are no words, and
 * words that nearly every row has are not looked at.
 */
final class SharedWords {
    private static final String COMMON =
            " 有無 場合 対応 応状 状況 内容 方法 提供 利用 用者 事業 業者 実施 概要 開示 サー ービ ビス シス ステ テム セキ キュ ュリ リテ ティ 情報 関す ";
    private static final char FIRST_HIRAGANA = '\u3041';
    private static final char LAST_HIRAGANA = '\u309F';
    private static final int MAX_LETTERS = 200;

    private SharedWords() {}

    static boolean with(GuidelineRow row, String letters) {
        String searched = letters.substring(0, Math.min(letters.length(), MAX_LETTERS));
        return has(row.prescription().ja(), searched) || has(row.item().ja(), searched);
    }

    private static boolean has(String wording, String searched) {
        String words = Letters.of(wording);
        for (int at = 2; at <= words.length(); at++) {
            String pair = words.substring(at - 2, at);
            if (isWord(pair) && searched.contains(pair)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String pair) {
        return !isHiragana(pair.charAt(0)) && !isHiragana(pair.charAt(1)) && !COMMON.contains(" " + pair + " ");
    }

    private static boolean isHiragana(char c) {
        return c >= FIRST_HIRAGANA && c <= LAST_HIRAGANA;
    }
}
