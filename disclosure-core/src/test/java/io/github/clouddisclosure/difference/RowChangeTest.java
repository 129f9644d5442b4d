package io.github.clouddisclosure.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.AnswerCell;
import io.github.clouddisclosure.value.Percentage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a row changed and what it means to a reader, by the texts of two cells. */
class RowChangeTest {
    private static GuidelineRow row(String id) {
        return Guideline.aspSaas3().row(id).orElseThrow();
    }

    private static Optional<RowChange> change(String id, String before, String after) {
        return RowChange.of(row(id), answer(id, before), answer(id, after));
    }

    private static Answer<?> answer(String id, String cell) {
        return AnswerCell.read(row(id), cell == null ? "" : cell).answer();
    }

    @ParameterizedTest
    @CsvSource({
        // what is said at all
        "37.1,, 会計ソフト, ANSWERED, GIVES_MORE",
        "37.1,, 該当なし, NOT_APPLICABLE, GIVES_MORE",
        "37.1,, 非公開, WITHHELD, NEUTRAL",
        "37.1, 会計ソフト,, WITHDRAWN, GIVES_LESS",
        "37.1, 該当なし,, WITHDRAWN, GIVES_LESS",
        "37.1, 非公開,, WITHDRAWN, NEUTRAL",
        "37.1, 会計ソフト, 非公開, WITHHELD, GIVES_LESS",
        "37.1, 該当なし, 非公開, WITHHELD, GIVES_LESS",
        "37.1, 非公開, 会計ソフト, RELEASED, GIVES_MORE",
        "37.1, 非公開, 該当なし, NOT_APPLICABLE, GIVES_MORE",
        "37.1, 会計ソフト, 該当なし, NOT_APPLICABLE, NEUTRAL",
        "37.1, 該当なし, 会計ソフト, ANSWERED, NEUTRAL",
        "37.1, 会計ソフト, 給与ソフト, VALUE, NEUTRAL",
        // yes and no
        "88.1, 有り, 無し, VALUE, GIVES_LESS",
        "88.1, 無し, 有り, VALUE, GIVES_MORE",
        "88.1, 有り, 条件付き, VALUE, GIVES_LESS",
        "88.1, 無し, 条件付き, VALUE, GIVES_MORE",
        "57.1, はい, いいえ, VALUE, GIVES_LESS",
        "27.1, 可, 不可, VALUE, GIVES_LESS",
        "46.1, 無し, 有り, VALUE, GIVES_LESS",
        "46.1, 有り, 無し, VALUE, GIVES_MORE",
        "36.2, 無し, 有り, VALUE, NEUTRAL",
        "81.1, はい, いいえ, VALUE, NEUTRAL",
        "88.1, 有り, 検知器を設置しています, VALUE, NEUTRAL",
        "88.1, 検知器を設置しています, 検知器を 設置しています, WORDING, NEUTRAL",
        "88.1, 検知器を設置しています, 感知器を設置しています, VALUE, NEUTRAL",
        "55.2, 有り 東西二拠点, 有り 一拠点, NOTE, NEUTRAL",
        "88.1, 非公開, 非公開(理由), NOTE, NEUTRAL",
        // availability
        "48.1, 99.9%, 99.5%, VALUE, GIVES_LESS",
        "48.2, 2023年度 99.5%, 2024年度 99.9%, VALUE, GIVES_MORE",
        "48.1, 99.9%以上, 99.5%以上, VALUE, GIVES_LESS",
        "48.1, 99.9%, 99.5%以上, VALUE, NEUTRAL",
        "48.1, 99.5%, 99.9%以上, VALUE, GIVES_MORE",
        "48.1, 99.9%以上, 99.9%, VALUE, NEUTRAL",
        "48.1, 99.9%, 99.90%, WORDING, NEUTRAL",
        // time
        "98.1, 3ヶ月前, 1ヶ月前, VALUE, GIVES_LESS",
        "98.1, 1ヶ月前, 3ヶ月以上前, VALUE, GIVES_MORE",
        "98.1, 2週間前, 1ヶ月前, VALUE, GIVES_MORE",
        "98.1, 1ヶ月前, 30日前, VALUE, NEUTRAL",
        "98.1, 1年前, 11ヶ月前, VALUE, GIVES_LESS",
        "98.1, 12ヶ月前, 1年前, VALUE, NEUTRAL",
        "98.1, 5営業日前, 6日前, VALUE, NEUTRAL",
        "98.1, 5営業日前, 3日前, VALUE, GIVES_LESS",
        "98.1, 1ヶ月前, 60日以内, VALUE, NEUTRAL",
        "84.1, 有り 72時間, 有り 24時間, VALUE, GIVES_LESS",
        "84.1, 有り 24時間, 有り 2日, VALUE, GIVES_MORE",
        "47.1, 有り 1ヶ月前, 有り 3ヶ月前, VALUE, GIVES_LESS",
        "45.3, 1年, 1ヶ月, VALUE, GIVES_MORE",
        // numbers without an order, and with one
        "45.2, '1,000円', '2,000円', VALUE, NEUTRAL",
        "46.1, 有り 1000円, 有り 2000円, VALUE, NEUTRAL",
        "8.1, 30名, 20名, VALUE, NEUTRAL",
        "12.1, 73%, 50%, VALUE, NEUTRAL",
        "54.2, 3世代, 2世代, VALUE, GIVES_LESS",
        "79.1, 有り 10Mbps, 有り 1Mbps, VALUE, NEUTRAL",
        "36.1, 2013-04-01, 2013-05-01, VALUE, NEUTRAL",
        // a person
        "22.1, 有り 氏名:情報 太郎、役職:取締役, 有り 氏名:情報 次郎、役職:取締役, VALUE, NEUTRAL",
        "22.1, 有り 氏名:情報 太郎、役職:取締役, 有り 氏名:情報 太郎、役職:部長, VALUE, NEUTRAL",
        "22.1, 有り 氏名:ﾀﾛｳ、役職:取締役, 有り 氏名:タロウ、役職:取締役, WORDING, NEUTRAL",
        // writing
        "37.1, 会計 ソフト, 会計ソフト, WORDING, NEUTRAL",
        "37.1, ＡＢＣ　ソフト, ABC ソフト, WORDING, NEUTRAL",
        "37.1, 版 1 .5, 版 1.5, VALUE, NEUTRAL",
        "37.1, '1, 5', '1,5', VALUE, NEUTRAL",
        "37.1, A -1, A-1, VALUE, NEUTRAL",
        "37.1, A (B), A(B), WORDING, NEUTRAL",
        "37.1, ｶﾞﾝﾀﾞﾑ, ガンダム, WORDING, NEUTRAL",
        "37.1, ｱとｲ, アとイ, WORDING, NEUTRAL",
        "37.1, ﾒﾙ², メル², WORDING, NEUTRAL",
        "37.1, 会計｡, 会計。, WORDING, NEUTRAL",
        "37.1, ｽｰﾊﾟ, スーパ, WORDING, NEUTRAL",
        "37.1, 利⽤者, 利用者, WORDING, NEUTRAL",
        "37.1, 9～17時, 9〜17時, WORDING, NEUTRAL",
        "37.1, open source, opensource, VALUE, NEUTRAL",
        "37.1, 10 0 件, 100 件, VALUE, NEUTRAL",
        "37.1, 99.9, 999, VALUE, NEUTRAL",
        "37.1, 10², 102, VALUE, NEUTRAL",
        "55.2, 有り 東西 二拠点, 有り 東西二拠点, WORDING, NEUTRAL",
    })
    void hasAKindAndADirection(String id, String before, String after, ChangeKind kind, Direction direction) {
        RowChange change = change(id, before, after).orElseThrow();
        assertEquals(kind, change.kind());
        assertEquals(direction, change.direction());
    }

    @ParameterizedTest
    @CsvSource({
        "30.1, 有り 「基本方針」「規程」, 有り 「基本方針」, VALUE, GIVES_LESS, '', 規程",
        "30.1, 有り 「基本方針」, 有り 「基本方針」「規程」, VALUE, GIVES_MORE, 規程, ''",
        "30.1, 有り 「基本方針」「規程」, 有り 「規程」「手順書」, VALUE, NEUTRAL, 手順書, 基本方針",
        "30.1, 有り 「基本方針」「規程」, 有り 「規程」「基本方針」, VALUE, NEUTRAL, '', ''",
        "36.2, '有り 2020-05-01', '有り 2020-05-01、2021-06-01', VALUE, NEUTRAL, 2021-06-01, ''",
        "30.1, 有り 「基本方針」, 無し, VALUE, GIVES_LESS, '', ''",
    })
    void namesWhatWasAddedToAListAndRemovedFromIt(
            String id,
            String before,
            String after,
            ChangeKind kind,
            Direction direction,
            String added,
            String removed) {
        RowChange change = change(id, before, after).orElseThrow();
        assertEquals(kind, change.kind());
        assertEquals(direction, change.direction());
        assertEquals(added, String.join(",", change.added()));
        assertEquals(removed, String.join(",", change.removed()));
    }

    @ParameterizedTest
    @CsvSource({
        "84.1, 有り 72時間, 有り, GIVES_LESS",
        "84.1, 有り, 有り 72時間, GIVES_MORE",
        "46.1, 有り 1000円, 有り, GIVES_LESS",
        "84.1, 有り 72時間, 有り 負荷による, NEUTRAL",
    })
    void aDetailThatIsLeftOutIsLess(String id, String before, String after, Direction direction) {
        assertEquals(direction, change(id, before, after).orElseThrow().direction());
    }

    @Test
    void theSameWordsAreWordingAloneIfOneIsReadAsAValueAndTheOtherIsNot() {
        RowChange change = RowChange.of(row("88.1"), Answers.described("有り"), Answers.yes())
                .orElseThrow();
        assertEquals(ChangeKind.WORDING, change.kind());
    }

    @Test
    void anotherValueIsAChangeEvenIfTheTextItWasReadFromIsTheSame() {
        Answer<?> before = answer("48.1", "年間 99.9%");
        Answer<?> after = Answers.stated(Percentage.of("99.5"));
        assertEquals(
                ChangeKind.VALUE,
                RowChange.of(row("48.1"), before, after).orElseThrow().kind());
    }

    @Test
    void equalAnswersAreNoChange() {
        for (String cell : List.of("", "非公開", "該当なし", "有り", "有り 72時間程度", "電池による")) {
            assertTrue(change("84.1", cell, cell).isEmpty(), cell);
        }
    }

    @Test
    void hugeNumbersAreNotCalculatedWith() {
        Answer<?> one = Answers.stated(Percentage.of(new BigDecimal("1E+999999999")));
        Answer<?> other = Answers.stated(Percentage.of(new BigDecimal("1E-999999999")));
        assertEquals(
                Direction.NEUTRAL,
                RowChange.of(row("48.1"), one, other).orElseThrow().direction());
        assertEquals(
                ChangeKind.NOT_APPLICABLE,
                RowChange.of(row("48.1"), one, NotApplicable.plain())
                        .orElseThrow()
                        .kind());
    }

    @Test
    void equalsAChangeOfTheSameRowAndAnswers() {
        RowChange change = change("88.1", "有り", "無し").orElseThrow();
        RowChange same = change("88.1", "有り", "無し").orElseThrow();
        assertEquals(change, same);
        assertEquals(change.hashCode(), same.hashCode());
        assertNotEquals(change, change("46.1", "有り", "無し").orElseThrow());
        assertNotEquals(change, change("88.1", "条件付き", "無し").orElseThrow());
        assertNotEquals(change, change("88.1", "有り", "条件付き").orElseThrow());
        assertFalse(change.equals(new Object()));
    }
}
