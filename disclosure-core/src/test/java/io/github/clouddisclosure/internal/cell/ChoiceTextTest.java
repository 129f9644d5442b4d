package io.github.clouddisclosure.internal.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.value.Choice;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "有 | YES |",
                "有り | YES |",
                "あり。 | YES |",
                "有りです。 | YES |",
                "○ | YES |",
                "無 | NO |",
                "無し | NO |",
                "なし | NO |",
                "× | NO |",
                "△ | CONDITIONAL |",
                "条件付き | CONDITIONAL |",
                "条件付(オプション) | CONDITIONAL | オプション",
                "条件付き プランによる | CONDITIONAL | プランによる",
                "有り 72時間程度 | YES | 72時間程度",
                "有り、72時間程度 | YES | 72時間程度",
                "有り：72時間程度 | YES | 72時間程度",
                "有り(72時間程度) | YES | 72時間程度",
                "有り（72時間程度）。 | YES | 72時間程度",
                "有り(甲)(乙) | YES | (甲)(乙)",
                "有り「甲」 | YES | 「甲」",
                "有り ※1 | YES | ※1",
                "有り 無しにする予定 | YES | 無しにする予定",
                "無し 代わりに手順有り | NO | 代わりに手順有り",
            })
    void aChoiceIsReadIfTheTextBeginsWithIt(String text, Choice choice, String rest) {
        assertEquals(
                Optional.of(new ChoiceText(choice, rest == null ? "" : rest)), ChoiceText.read(text, false, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "△1",
                "有料で提供",
                "有償",
                "有する",
                "有無は非公開",
                "無料",
                "無償です",
                "無い",
                "ありません",
                "ありがとうございます",
                "DR対策はありません",
                "なしとする",
                "有・無",
                "有/無",
                "有り 無し",
                "有り、無し",
                "無し(有り)",
                "条件付きの契約",
                "○ 72時間",
                "可",
                "はい",
                "否",
                "当社では有り",
            })
    void aWordThatOnlyBeginsLikeAChoiceIsNone(String text) {
        assertEquals(Optional.empty(), ChoiceText.read(text, false, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "可 | YES |",
                "可能です | YES |",
                "可、ただし契約者に限る | YES | ただし契約者に限る",
                "有り | YES |",
                "不可 | NO |",
                "不可能です。 | NO |",
                "否 | NO |",
                "無し | NO |",
                "条件付きで可 守秘義務契約 | CONDITIONAL | 守秘義務契約",
            })
    void whetherSomethingCanBeDisclosedHasItsOwnWords(String text, Choice choice, String rest) {
        assertEquals(Optional.of(new ChoiceText(choice, rest == null ? "" : rest)), ChoiceText.read(text, true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"可能性があります", "可否は非公開", "可 不可", "可・否", "不可抗力", "はい", "開示可能"})
    void proseDoesNotSayWhetherSomethingCanBeDisclosed(String text) {
        assertEquals(Optional.empty(), ChoiceText.read(text, true, false));
    }

    @ParameterizedTest
    @CsvSource({"はい, YES", "いいえ, NO", "はい。, YES", "有り, YES"})
    void whetherSomethingIsSoCanBeAnsweredWithYesAndNo(String text, Choice choice) {
        assertEquals(Optional.of(new ChoiceText(choice, "")), ChoiceText.read(text, false, true));
    }
}
