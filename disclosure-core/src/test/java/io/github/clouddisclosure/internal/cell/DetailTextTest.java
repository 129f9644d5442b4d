package io.github.clouddisclosure.internal.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.testing.AnswerWords;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The detail of a yes is read only if it cannot be mistaken for anything else. */
class DetailTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAMES | 「ISMSマニュアル」 | ISMSマニュアル",
                "NAMES | 「甲」、「乙」 | 甲、乙",
                "NAMES | 「甲」『乙』及び「丙」です。 | 甲、乙、丙",
                "NAMES | 「甲「乙」」 | 甲「乙」",
                "NAMES | 「甲」等 | ",
                "NAMES | 甲、乙 | ",
                "NAMES | 「甲」、 | ",
                "NAMES | 「甲 | ",
                "NAMES | 「」 | ",
                "PERSON | 責任者名:山田 太郎 役職:取締役 | 取締役 山田 太郎",
                "PERSON | 役職：取締役、氏名：山田太郎 | 取締役 山田太郎",
                "PERSON | 責任者:山田太郎 | 山田太郎",
                "PERSON | 役職:取締役 | ",
                "PERSON | 取締役 山田太郎 | ",
                "PERSON | 責任者名: 役職:取締役 | ",
                "PERSON | 氏名:山田 氏名:佐藤 | ",
                "AGENCY | 代理店名称:例商事 所在地:東京都港区1-2 連絡先:03-1234-5678 | 例商事、東京都港区1-2、03-1234-5678",
                "AGENCY | 名称:例商事、連絡先:a@example.jp | 例商事、a@example.jp",
                "AGENCY | 例商事 東京都 | ",
                "DATA_RATE | 10Mbps以上 | 10Mbps以上",
                "DATA_RATE | １００ Ｍｂｐｓ | 100Mbps",
                "DATA_RATE | 約1Gbps(ベストエフォート) | 1Gbps程度 ベストエフォート",
                "DATA_RATE | 64kbps | 64kbps",
                "DATA_RATE | 10MBps | ",
                "DATA_RATE | 10~100Mbps | ",
                "FIRE_SUPPRESSION | ガス系 | ガス系消火設備",
                "FIRE_SUPPRESSION | ガス系消火設備(窒素)です | ガス系消火設備 窒素",
                "FIRE_SUPPRESSION | ガス系以外 | ガス系以外の消火設備",
                "FIRE_SUPPRESSION | ガス系と水系の併用 | ",
                "FIRE_SUPPRESSION | スプリンクラー | ",
                "TEXT | 何でも | ",
            })
    void aDetailIsReadIfTheWholeTextIsOne(AnswerKind kind, String text, String expected) {
        assertEquals(Optional.ofNullable(expected), ValueText.read(kind, text).map(AnswerWords::of));
    }
}
