package io.github.clouddisclosure.internal.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.testing.AnswerWords;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource({
        "2024年6月12日, 2024-06-12",
        "1991/10/01, 1991-10-01",
        "2012.12.06, 2012-12-06",
        "2024-06-12, 2024-06-12",
        "２０２４年６月１２日, 2024-06-12",
        "２０２４／６／１２, 2024-06-12",
        "2024 年 6 月 12 日, 2024-06-12",
        "2012. 12. 6, 2012-12-06",
        "2024 / 6 / 12, 2024-06-12",
        "西暦2024年6月12日, 2024-06-12",
        "西暦 2024年6月12日, 2024-06-12",
        "2024年2月29日, 2024-02-29",
        "2024年6月, 2024-06",
        "2024/6, 2024-06",
        "2013年, 2013",
        "2013年です。, 2013",
        "'2013年です。 ', 2013",
        "2013年(予定) です。, 2013",
        "平成14年 7月, 2002-07",
        "平成14年7月1日, 2002-07-01",
        "平成 14 年 7 月 1 日, 2002-07-01",
        "令和元年5月1日, 2019-05-01",
        "平成31年4月30日, 2019-04-30",
        "昭和64年1月7日, 1989-01-07",
        "平成元年1月8日, 1989-01-08",
        "昭和64年, 1989",
        "平成元年, 1989",
        "令和元年, 2019",
        "令和６年６月, 2024-06",
        "大正15年12月24日, 1926-12-24",
        "明治6年1月1日, 1873-01-01",
    })
    void aDateIsRead(String text, String expected) {
        assertEquals(
                Optional.of(expected),
                DateText.read(text).map(date -> date.get().toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年2月29日",
                "2024年13月",
                "2024年0月1日",
                "2024年6月0日",
                "2024/06/31",
                "0000年",
                "24/06/12",
                "2013",
                "20240612",
                "2024/6/",
                "2024/06-12",
                "2024年6月12",
                "2024年6月12日現在",
                "改変年月日:2020年2月18日",
                "2024年6月12日、2025年6月12日",
                "2024年度",
                "6月12日",
                "平成31年5月1日",
                "令和元年4月30日",
                "令和元年4月",
                "平成32年",
                "平成0年",
                "昭和64年1月8日",
                "昭和64年2月",
                "明治5年1月1日",
                "平成14",
                "令和",
                "準備中",
            })
    void anythingElseIsNot(String text) {
        assertEquals(Optional.empty(), DateText.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年0月から", "2024年6月0日から", "平成14年0月から", "平成14年7月0日から"})
    void aDateThatDoesNotExistIsNotReadInPart(String text) {
        assertEquals(Optional.empty(), DateText.accept(new TextCursor(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020年2月18日 | 2020-02-18",
                "2020年2月18日、2021年4月 | 2020-02-18、2021-04",
                "2020年2月18日 2021/04/01 | 2020-02-18、2021-04-01",
                "2020年2月18日及び2021年4月。 | 2020-02-18、2021-04",
                "2020年2月18日(機能追加) | 2020-02-18 機能追加",
                "2020年2月18日(機能追加)、2021年4月 | ",
                "改変年月日:2020年2月18日 | ",
                "2020年2月18日、 | ",
            })
    void aListOfDatesIsReadOnlyIfEveryPartIsADate(String text, String expected) {
        assertEquals(Optional.ofNullable(expected), DateListText.read(text).map(AnswerWords::of));
    }
}
