package io.github.clouddisclosure.internal.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "73% | 73 | | |",
                "99.90% | 99.90 | | |",
                "９９．９％ | 99.9 | | |",
                "99.9パーセントです | 99.9 | | |",
                "2023年度99.9% | 99.9 | | 2023年度 |",
                "2023年度 99.9% | 99.9 | | 2023年度 |",
                "令和5年度:99.95% | 99.95 | | 令和5年度 |",
                "99.9%(2023年度) | 99.9 | | 2023年度 |",
                "99.9%(計画停止を除く) | 99.9 | | | 計画停止を除く",
                "99.9%以上 | 99.9 | AT_LEAST | |",
                "99.9%以上(計画停止を除く) | 99.9 | AT_LEAST | | 計画停止を除く",
                "2023年度 99.9%超 | 99.9 | MORE_THAN | 2023年度 |",
                "約73% | 73 | ABOUT | |",
                "▲12.5% | -12.5 | | |",
            })
    void aPercentageIsRead(String text, BigDecimal percent, Qualifier qualifier, String period, String note) {
        Stated<Percentage> answer = PercentageText.read(text).orElseThrow();
        assertEquals(
                new Percentage(percent, Optional.ofNullable(qualifier), Optional.ofNullable(period)), answer.get());
        assertEquals(Optional.ofNullable(note), answer.note());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年5月実績は100%です",
                "99.9",
                "約73%以上",
                "99.9%~99.99%",
                "99.9%を目標とする",
                "目標99.9%",
                "99.%",
                "%",
                "2023年度",
                "2023年度99.9%(2022年度)",
            })
    void anythingElseIsNot(String text) {
        assertEquals(Optional.empty(), PercentageText.read(text));
    }

    /** A number with more digits than JSON allows is read as words. */
    @Test
    void atMostAHundredDigitsAfterThePointAreRead() {
        String number = "0." + "9".repeat(100);
        assertEquals(
                new BigDecimal(number),
                PercentageText.read(number + "%").orElseThrow().get().percent());
        assertEquals(Optional.empty(), PercentageText.read(number + "9%"));
    }
}
