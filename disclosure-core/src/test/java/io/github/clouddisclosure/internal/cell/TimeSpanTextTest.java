package io.github.clouddisclosure.internal.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3ヶ月以上前 | 3 | MONTHS | AT_LEAST |",
                "3ヶ月以上前に告知します | 3 | MONTHS | AT_LEAST |",
                "2週間以上前 | 2 | WEEKS | AT_LEAST |",
                "2週間以上 | 2 | WEEKS | AT_LEAST |",
                "3ヶ月以上 | 3 | MONTHS | AT_LEAST |",
                "1ヵ月前 | 1 | MONTHS | |",
                "1か月前 | 1 | MONTHS | |",
                "１カ月前 | 1 | MONTHS | |",
                "1ケ月前。 | 1 | MONTHS | |",
                "30日前 | 30 | DAYS | |",
                "5営業日前に通知 | 5 | BUSINESS_DAYS | |",
                "約1ヶ月前 | 1 | MONTHS | ABOUT |",
                "1ヶ月程度前 | 1 | MONTHS | ABOUT |",
                "30日前まで | 30 | DAYS | AT_LEAST |",
                "30日以上前まで | 30 | DAYS | AT_LEAST |",
                "30日前までに告知します | 30 | DAYS | AT_LEAST |",
                "3ヶ月前以上 | 3 | MONTHS | AT_LEAST |",
                "2024年間前 | 2024 | YEARS | |",
                "-0.5日以内前 | -0.5 | DAYS | AT_MOST |",
                "1年前(軽微な変更を除く) | 1 | YEARS | | 軽微な変更を除く",
            })
    void aLeadTimeIsRead(String text, BigDecimal number, TimeSpanUnit unit, Qualifier qualifier, String note) {
        assertReads(number, unit, qualifier, note, TimeSpanText.leadTime(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "72時間程度(ふくそう状況により変化する) | 72 | HOURS | ABOUT | ふくそう状況により変化する",
                "72 時間 | 72 | HOURS | |",
                "1年以上 | 1 | YEARS | AT_LEAST |",
                "1年以上保管しています | 1 | YEARS | AT_LEAST |",
                "1年間保存する | 1 | YEARS | |",
                "1カ月 | 1 | MONTHS | |",
                "6か月間 | 6 | MONTHS | |",
                "90日 | 90 | DAYS | |",
                "約10分間 | 10 | MINUTES | ABOUT |",
                "1.5時間以内 | 1.5 | HOURS | AT_MOST |",
                "24時間超 | 24 | HOURS | MORE_THAN |",
                "24時間未満です | 24 | HOURS | LESS_THAN |",
                "999年 | 999 | YEARS | |",
                "2024年間 | 2024 | YEARS | |",
                "−0.5日以内 | -0.5 | DAYS | AT_MOST |",
                "30秒 | 30 | SECONDS | |",
            })
    void aDurationIsRead(String text, BigDecimal number, TimeSpanUnit unit, Qualifier qualifier, String note) {
        assertReads(number, unit, qualifier, note, TimeSpanText.duration(text));
    }

    private static void assertReads(
            BigDecimal number, TimeSpanUnit unit, Qualifier qualifier, String note, Optional<Stated<TimeSpan>> read) {
        Stated<TimeSpan> answer = read.orElseThrow();
        assertEquals(new TimeSpan(number, unit, Optional.ofNullable(qualifier)), answer.get());
        assertEquals(Optional.ofNullable(note), answer.note());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25日",
                "- 30日前",
                "2024年前",
                "毎月25日まで",
                "3月前",
                "2週間以内",
                "約30日前まで",
                "30日以内前まで",
                "1~3ヶ月前",
                "1ヶ月半前",
                "1ヶ月前又は2週間前",
                "原則1ヶ月前",
                "3ヶ月後",
                "約3ヶ月以上前",
                "2024年",
                "3ヶ月以上前に告知できない場合があります",
                "半年前",
                "随時",
            })
    void anythingElseIsNoLeadTime(String text) {
        assertEquals(Optional.empty(), TimeSpanText.leadTime(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "電力供給時間は72時間程度",
                "2024年",
                "1000年",
                "- 72時間",
                "--72時間",
                "2024年以上",
                "1年度",
                "3年前",
                "約72時間以上",
                "72",
                "24時間365日",
                "1年以上保管していません",
                "10時",
                "無期限",
                "72時間程度(ふくそう状況により変化する",
            })
    void anythingElseIsNoDuration(String text) {
        assertEquals(Optional.empty(), TimeSpanText.duration(text));
    }
}
