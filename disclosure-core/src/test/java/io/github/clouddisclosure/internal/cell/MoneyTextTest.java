package io.github.clouddisclosure.internal.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¥1,680,016,137 | 1680016137 | YEN | |",
                "￥５０，０００ | 50000 | YEN | |",
                "\\50,000 | 50000 | YEN | |",
                "¥50000円 | 50000 | YEN | |",
                "0円 | 0 | YEN | |",
                "37,500 円です。 | 37500 | YEN | |",
                "209,716,524円(2021年10月期) | 209716524 | YEN | 2021年10月期 |",
                "16,859,430(千円)[2022年12月期] | 16859430 | THOUSAND_YEN | 2022年12月期 |",
                "16,859,430（千円）［2022年12月期］ | 16859430 | THOUSAND_YEN | 2022年12月期 |",
                "16,859(単位:百万円) | 16859 | MILLION_YEN | |",
                "16,859(単位: 百万円) | 16859 | MILLION_YEN | |",
                "120万円 | 120 | TEN_THOUSAND_YEN | |",
                "12.5億円(第30期) | 12.5 | HUNDRED_MILLION_YEN | 第30期 |",
                "2023年度 16,859百万円 | 16859 | MILLION_YEN | 2023年度 |",
                "2022年12月期:16,859百万円 | 16859 | MILLION_YEN | 2022年12月期 |",
                "2022年12月期 : 16,859百万円 | 16859 | MILLION_YEN | 2022年12月期 |",
                "FY23 16,859百万円 | 16859 | MILLION_YEN | FY23 |",
                "16,859百万円(FY2023) | 16859 | MILLION_YEN | FY2023 |",
                "16,859百万円(FY00) | 16859 | MILLION_YEN | FY00 |",
                "16,859百万円(2022 年 1 月期) | 16859 | MILLION_YEN | 2022 年 1 月期 |",
                "16,859百万円(令和元年度) | 16859 | MILLION_YEN | 令和元年度 |",
                "16,859百万円(令和5年3月期)(連結) | 16859 | MILLION_YEN | 令和5年3月期 | 連結",
                "50,000円(税別) | 50000 | YEN | | 税別",
                "¥50,000 (初期設定費用を含む) | 50000 | YEN | | 初期設定費用を含む",
                "12.5億円(第0期) | 12.5 | HUNDRED_MILLION_YEN | | 第0期",
                "12.5億円(第30) | 12.5 | HUNDRED_MILLION_YEN | | 第30",
                "16,859百万円(FY) | 16859 | MILLION_YEN | | FY",
                "16,859百万円(令和0年度) | 16859 | MILLION_YEN | | 令和0年度",
                "16,859百万円(2022年) | 16859 | MILLION_YEN | | 2022年",
                "16,859百万円(2022年0月期) | 16859 | MILLION_YEN | | 2022年0月期",
                "16,859百万円(2022年13月期) | 16859 | MILLION_YEN | | 2022年13月期",
                "1億2,000万円 | 12000 | TEN_THOUSAND_YEN | |",
                "2億5万円(2024年3月期) | 20005 | TEN_THOUSAND_YEN | 2024年3月期 |",
                "▲1,234千円 | -1234 | THOUSAND_YEN | |",
                "△1,234千円 | -1234 | THOUSAND_YEN | |",
                "1234567890123456789円 | 1234567890123456789 | YEN | |",
                "¥ 1,000 | 1000 | YEN | |",
                "￥ 1,000 | 1000 | YEN | |",
                "¥ -1,000 | -1000 | YEN | |",
                "100 百万円 | 100 | MILLION_YEN | |",
                "¥ 100 百万円 | 100 | MILLION_YEN | |",
                "1,680 百万円 [2022年12月期] | 1680 | MILLION_YEN | 2022年12月期 |",
                "1,680 (百万円) [2022年12月期] | 1680 | MILLION_YEN | 2022年12月期 |",
                "-¥1,234 | -1234 | YEN | |",
                "¥−1,234 | -1234 | YEN | |",
            })
    void anAmountIsRead(String text, BigDecimal amount, MoneyUnit unit, String period, String note) {
        Stated<Money> answer = MoneyText.read(text).orElseThrow();
        assertEquals(new Money(amount, unit, Optional.empty(), Optional.ofNullable(period)), answer.get());
        assertEquals(Optional.ofNullable(note), answer.note());
    }

    @ParameterizedTest
    @CsvSource({
        "約3億円, 3, HUNDRED_MILLION_YEN, ABOUT,",
        "500万円程度, 500, TEN_THOUSAND_YEN, ABOUT,",
        "5億円超(2025年度), 5, HUNDRED_MILLION_YEN, MORE_THAN, 2025年度",
        "¥1000以上, 1000, YEN, AT_LEAST,",
        "2025年12月期 約100百万円, 100, MILLION_YEN, ABOUT, 2025年12月期",
        "2025年12月期: 約100百万円, 100, MILLION_YEN, ABOUT, 2025年12月期"
    })
    void whatIsSaidOfAnAmountIsKept(
            String text, BigDecimal amount, MoneyUnit unit, Qualifier qualifier, String period) {
        Money money = new Money(amount, unit, Optional.of(qualifier), Optional.ofNullable(period));
        assertEquals(Optional.of(Stated.of(money)), MoneyText.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1億2,000",
                "1億10,000万円",
                "1億20,000万円",
                "1.5億2,000万円",
                "1,680,016,137",
                "50000",
                "約100万円程度",
                "50,000円~",
                "50,000円/月",
                "月額37,500円",
                "37,500円 税別",
                "1,23円",
                "1,2345円",
                "1234,567円",
                "FY20245百万円",
                "12,34,567円",
                "(1,234)千円",
                "▲▲1,234円",
                "¥ 1, 000",
                "¥ 1 000",
                "¥ ¥1,000",
                "- 1,000円",
                "¥ - 1,000",
                "1,680 百 万円",
                "100 ドル",
                "¥ ",
                "100ドル",
                "$100",
                "円",
                "¥",
                "無料",
                "16,859百万円(2022年12月期)(2023年12月期)",
                "50,000円(税別)(保守を含む)",
                "50,000円(税別",
            })
    void anythingElseIsNot(String text) {
        assertEquals(Optional.empty(), MoneyText.read(text));
    }

    @Test
    void theAmountIsNotGuessedIfTwoPeriodsAreNamed() {
        assertEquals(Optional.empty(), MoneyText.read("2022年12月期 1,000千円(2023年12月期)"));
    }
}
