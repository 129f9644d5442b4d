package io.github.clouddisclosure.table.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class RowMatcherTest {
    private static final List<GuidelineRow> EVERY_ROW = Guideline.aspSaas3().rows();

    private final RowMatcher catalogue = new RowMatcher(Guideline.aspSaas3());

    @ParameterizedTest
    @FieldSource("EVERY_ROW")
    void everyRowIsFoundByItsOwnWording(GuidelineRow row) {
        assertEquals(
                Optional.of(row),
                catalogue.find(
                        Integer.toString(row.number()), row.prescription().ja()));
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @FieldSource("EVERY_ROW")
    void theRowsOfANumberAreNotAlike(GuidelineRow row) {
        Wording wording = Wording.of(row.prescription().ja());
        for (GuidelineRow other : Guideline.aspSaas3().rows(row.number())) {
            double similarity =
                    wording.similarityTo(Wording.of(other.prescription().ja()));
            assertTrue(other.equals(row) || similarity <= 0.7, () -> other + " " + similarity);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 開示情報の年月日（西暦） | 1.1",
                "１ | 開示情報の 年月日 (西暦) | 1.1",
                "1. | 開示情報の年⽉⽇(西暦) | 1.1",
                "2 | 法人番号 | 2.2",
                "2 | 法人番号等 | 2.2",
                "34 | サービス提供の際の利用者による設定不備を起こさせないための基本方針・規程・マニュアル等の有無と「有り」の場合は文書名方針等の文書の作成においては、「クラウドサービス利用・提供における適切な設定のためのガイドライン」における対策項目を参照すると良い。 | 34.1",
                "37 | 他の事業者間ろの間で行っているサービス連携の有無と、「有り」の場合はその内容 | 37.2",
                "40 | 本サービスを利用する際における既存システムからの移行支援の有無(解約内容に依存する場合はその旨記述) | 40.1",
                "44 | 契約終了時の情報資産(利用者のデータ等)の返却責任の有無と、受託情報の変換方法・ファイル形式・費用等 | 44.1",
                "42 | 利用者への告知時期(事前の告知時期を1か月前、3か月前、6か月前、12か月前等の単位で記述) | 42.1",
                "30 | 事業継続に関する基本方針・規程・マニュアル等の有無と、「有り」の場合は文書名 | 30.1",
            })
    void aRetypedWordingIsFound(String number, String prescription, String id) {
        assertEquals(Optional.of(id), catalogue.find(number, prescription).map(GuidelineRow::id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 開示情報の年月日(西暦)",
                "13 | 法人番号",
                "2-1 | 法人番号",
                "2 | 法人",
                "2 | 法人の番号",
                "92 | 監視カメラの台数",
                "48 | サービス稼働率の予測値",
                "48 | サービス稼働率",
                "42 | 告知の相手",
                "7 | 従業員数",
                "92 | の有無",
                "99999 | 法人番号",
                "'' | 法人番号",
                "2 | ''",
            })
    void aWordingThatDoesNotFitItsNumberIsNot(String number, String prescription) {
        assertEquals(Optional.empty(), catalogue.find(number, prescription));
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @FieldSource("EVERY_ROW")
    void everyRowIsFoundByItsWordingInEnglish(GuidelineRow row) {
        assertEquals(
                Optional.of(row),
                catalogue.find(
                        Integer.toString(row.number()), row.prescription().en()));
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @FieldSource("EVERY_ROW")
    void everyRowIsFoundWithoutItsNumber(GuidelineRow row) {
        assertEquals(
                Optional.of(row),
                catalogue.findAnywhere(row.prescription().ja(), row.item().ja()));
        assertEquals(
                Optional.of(row),
                catalogue.findAnywhere(row.prescription().en(), row.item().en()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "法人番号 | 2.2",
                "火災検知システムの 有無 | 88.1",
                "本サービスを利用する際における既存システムからの移行支援の有無(解約内容に依存する場合はその旨記述) | 40.1",
                "他の事業者間ろの間で行っているサービス連携の有無と、「有り」の場合はその内容 | 37.2",
                "whether there is a fire detection system. | 88.1",
            })
    void aRetypedWordingIsFoundWithoutItsNumber(String prescription, String id) {
        assertEquals(Optional.of(id), catalogue.findAnywhere(prescription, "").map(GuidelineRow::id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "告知方法 | ''",
                "告知方法 | 別の項目",
                "専用線(VPNを含む)、インターネット等の回線の種類 | ''",
                "サービス稼働率の予測値 | サービス稼働設定値",
                "データベースの暗号化措置への対応の有無 | 暗号化対策",
                "事業者の負債(単独ベース) | 資本金",
                "Expected value of service availability | ''",
                "'' | 告知方法",
            })
    void aWordingThatFitsSeveralRowsIsNotFoundWithoutANumber(String prescription, String name) {
        assertEquals(Optional.empty(), catalogue.findAnywhere(prescription, name));
    }

    @ParameterizedTest
    @CsvSource({"2.2, 法人番号, true", "2-2, 法人番号, true", "2.1, 法人番号, false", "2.3, 法人番号, false"})
    void aNumberThatIncludesTheRowMeansThatRow(String number, String prescription, boolean found) {
        assertEquals(found, catalogue.find(number, prescription).isPresent());
    }
}
