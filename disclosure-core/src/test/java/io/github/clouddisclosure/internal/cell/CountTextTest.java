package io.github.clouddisclosure.internal.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.Qualifier;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | 4 | | |",
                "７１ | 71 | | |",
                "30名 | 30 | 名 | |",
                "580 人 | 580 | 人 | |",
                "3800社 | 3800 | 社 | |",
                "3,800社 | 3800 | 社 | |",
                "-4 | -4 | | |",
                "約100社 | 100 | 社 | ABOUT |",
                "100社程度 | 100 | 社 | ABOUT |",
                "100社以上 | 100 | 社 | AT_LEAST |",
                "100社超 | 100 | 社 | MORE_THAN |",
                "100社未満です。 | 100 | 社 | LESS_THAN |",
                "2世代 | 2 | 世代 | |",
                "2世代前まで | 2 | 世代 | |",
                "2世代を保管しています | 2 | 世代 | |",
                "2世代保存します。 | 2 | 世代 | |",
                "100(単位:ライセンス) | 100 | ライセンス | |",
                "100(単位:) | 100 | | |",
                "4(うち社外2名) | 4 | | | うち社外2名",
                "4名(うち社外2名) | 4 | 名 | | うち社外2名",
                "71名(2023年度) | 71 | 名 | | 2023年度",
            })
    void aNumberIsRead(String text, long number, String counter, Qualifier qualifier, String note) {
        Stated<Count> answer = CountText.read(text).orElseThrow();
        assertEquals(new Count(number, Optional.ofNullable(counter), Optional.ofNullable(qualifier)), answer.get());
        assertEquals(Optional.ofNullable(note), answer.note());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "約100社以上",
                "10~20名",
                "1.5人",
                "- 4",
                "--4",
                "4名と2名",
                "2世代を除く",
                "30名います",
                "三名",
                "1,23名",
                "2024年4月現在71名",
                "10GB",
                "名",
                "9999999999999999999",
                "9223372036854775808",
                "-9223372036854775809",
            })
    void anythingElseIsNot(String text) {
        assertEquals(Optional.empty(), CountText.read(text));
    }
}
