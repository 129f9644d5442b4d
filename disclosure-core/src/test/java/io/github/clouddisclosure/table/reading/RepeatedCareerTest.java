package io.github.clouddisclosure.table.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.table.grid.BarSeparatedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines below a table, far from the row of the career, are hidden if they repeat a piece of it. */
class RepeatedCareerTest {
    private static final String HEAD = "No. | 種別 | 項目 | 規程内容 | 必須/選択 | 内容 |\n";
    private static final String CAREER = "6 | 経営者 | 代表者 | 代表者経歴(生年月日、学歴、業務履歴、資格等) | 必須 | ";
    private static final String FIRE = "88 | 消火設備 | 火災感知・報知システム | 火災検知システムの有無 | 必須 | 有り |\n";

    @ParameterizedTest
    @CsvSource({
        // ten letters and digits
        "1975年4月1日生, 1975年4月1日生, true",
        "1975年4月1日生, 注記 1975年4月1日生, true",
        "1975年4月1日生, 注記として1975年4月1日生であること, true",
        "1975年4月1日生, 注記 1975年4月2日生, false",
        "1975年4月1日生, 1975年4月1日, false",
        "1975年4月1日生, 175年4月1日生, false",
        "'1975年4月1日生、東都大学卒', 注記 4月1日生 東都大学卒, true",
        "'1975年4月1日生、東都大学卒', 注記 日生 東都大学卒, false",
        // five, and four, which are too few
        "1975年, 注記 1975年 の, true",
        "1975年, 注記 1974年 の, false",
        "1975, 注記 1975 の, false",
    })
    void aLineWithAPieceOfTheCareerIsHidden(String career, String line, boolean isHidden) {
        assertEquals(List.of(isHidden), hidden(HEAD + CAREER + career + " |\n" + FIRE, line));
    }

    @Test
    void withoutACareerNothingIsRepeated() {
        assertEquals(List.of(false), hidden(HEAD + FIRE, "注記 1975年4月1日生"));
    }

    @Test
    void aPieceThatAnotherAnswerHasTooIsNoSecretInAnyLine() {
        String shared = "見本クラウドサービスを設立";
        String table = HEAD + CAREER + shared + " |\n" + FIRE.replace("有り", shared);
        assertEquals(List.of(false, false, false), hidden(table, shared, shared, shared));
    }

    /** For each line, whether it is hidden; each is in another table, which is not the guideline's. */
    private static List<Boolean> hidden(String table, String... lines) {
        String below = "";
        for (String line : lines) {
            below += line + " |\n";
        }
        TableReading reading = TableReader.read(BarSeparatedText.grid(table + FIRE + FIRE + below));
        return reading.unplaced().stream().map(reading::mayBePersonal).toList();
    }
}
