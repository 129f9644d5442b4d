package io.github.clouddisclosure.table.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnHeadTest {
    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "No.|種別|サービスレベル項目例|規程内容|必須/選択 (注1)|内容; NCIPQA",
                "No．|種別|サービスレベル項目例|記述内容|必須／選択|情報開示内容; NCIPQA",
                "項番|区分|項目|規定内容|選択/必須|回答|備考; NCIPQAR",
                "番号|項目|規程内容|必須・選択|記載内容; NIPQA",
                "No.|項目|内容|必須/選択|回答; NIPQA",
                "No.|項目|必須/選択|内容; NPQA",
                "|No.|種別|項目|規程内容|必須/選択|内容; -NCIPQA",
                "No.|規程内容|内容|必須/選択; NPAQ",
                "規程内容|必須/選択|甲社の回答; PQ?",
                "規程内容|内容; PA",
                "内容|必須/選択|回答; PQA",
                "項目|必須/選択|内容; PQA",
                "No.|項目|内容; NPA",
                "No.|Category|Item|Prescribed content|Mandatory/optional|Content; NCIPQA",
                "No.|Category|Item|Prescription|Requirement|Answer; NCIPQA",
                "NO|category|ITEM|Content|Mandatory / Optional|Disclosure|Remarks; NCIPQAR",
            })
    void namesTheColumns(String line, String columns) {
        String letters = "NCIPQAR?-";
        assertEquals(
                Optional.of(columns),
                ColumnHead.of(cells(line))
                        .map(head -> head.columns().stream()
                                .map(column -> letters.substring(column.ordinal(), column.ordinal() + 1))
                                .reduce("", String::concat)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "項目|内容",
                "項目||内容",
                "No.|内容",
                "No.|項目|回答者",
                "2|事業所等の概要|事業者名|法人番号|必須|2013201002720",
                "84|内容|可用性|稼働率|選択|必須/選択",
                "Requirement|We require TLS",
                "Item|Requirement",
                "必須|選択",
                "資料|ダウンロード|内容",
            })
    void aTextThatMayBeAnythingElseIsNoHead(String line) {
        assertEquals(Optional.empty(), ColumnHead.of(cells(line)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "No.|種別|項目|規程内容|必須/選択|内容|備考; true",
                "No.|規程内容|必須/選択|内容; true",
                "|No.|種別|項目|規程内容|必須/選択|内容; true",
                "規程内容|必須/選択|甲社の回答|備考; true",
                "No.|種別|項目|規程内容|内容|必須/選択; false",
                "必須/選択|No.|項目|規程内容|内容; false",
                "No.|規程内容|甲社記入欄|必須/選択|内容; false",
                "規程内容|No.|必須/選択|内容; false",
                "No.|規程内容|備考|必須/選択|内容; false",
                "No.|規程内容|必須/選択|内容|内容; true",
                "No.|No.|規程内容|必須/選択|内容; true",
                "No.||規程内容|必須/選択|内容; false",
                "規程内容|必須/選択||内容; true",
                "必須/選択|甲社記入欄|規程内容|内容; false",
            })
    void knowsTheUsualOrder(String line, boolean usual) {
        assertEquals(usual, ColumnHead.of(cells(line)).orElseThrow().isUsual());
    }

    /** The answer, its cell, and the texts that belong in no cell of the row. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "No.|規程内容|必須/選択|内容; 2|法人番号|必須|番号; 2 法人番号 必須 [番号] 3 []",
                "No.|規程内容|必須/選択|内容; 2|法人番号|必須|; 2 法人番号 必須 [] 3 []",
                "No.|規程内容|必須/選択|内容; 2|法人番号|必須; 2 法人番号 必須 [] 3 []",
                "No.|規程内容|必須/選択|内容; x|2|法人番号|必須|番号; 2 法人番号 必須 [番号] 4 [x]",
                "No.|規程内容|必須/選択|内容; x|2|法人番号|必須|; 2 法人番号 必須 [] 4 [x]",
                "No.|規程内容|必須/選択|内容; 法人番号|必須|番号; - 法人番号 必須 [番号] 2 []",
                "No.|規程内容|必須/選択|内容|備考; 2|法人番号|必須||注; 2 法人番号 必須 [注] 4 []",
                "No.|規程内容|必須/選択|内容|備考; 2|法人番号|必須|番号|注; 2 法人番号 必須 [番号 注] 3 []",
                "No.|規程内容|必須/選択|内容; 2|法人番号|必須||注; 2 法人番号 必須 [注] 4 []",
                "必須/選択|No.|規程内容|内容; 必須|2|法人番号|番号; 2 法人番号 必須 [番号] 3 []",
                "内容|規程内容|必須/選択; |法人番号|必須; - 法人番号 必須 [] 0 []",
                "規程内容|必須/選択|甲社の回答; 法人番号|必須|; - 法人番号 必須 [] 3 []",
                "規程内容|必須/選択|甲社の回答; 法人番号|必須|番号; - 法人番号 必須 [番号] 2 []",
                "No.|規程内容|甲社記入欄|必須/選択|内容; 2|法人番号|旧|必須|番号; 2 法人番号 必須 [番号] 4 [旧]",
                "No.|規程内容|必須/選択|内容; 2||必須|番号;",
                "No.|規程内容|必須/選択|内容; 2|法人番号||番号;",
                "No.|規程内容|内容; 2|法人番号|必須;",
            })
    void tellsTheCellsOfARow(String head, String line, String row) {
        assertEquals(
                Optional.ofNullable(row),
                ColumnHead.of(cells(head)).orElseThrow().row(cells(line)).map(ColumnHeadTest::shown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "No.|規程内容|必須/選択|内容; 2|法人番号||番号; 2 法人番号 - [番号] 3 []",
                "No.|規程内容|必須/選択|内容; |法人番号||番号; - 法人番号 - [番号] 3 []",
                "No.|規程内容|必須/選択|内容; x|法人番号||番号;",
                "No.|規程内容|必須/選択|内容; 2|法人番号;",
                "No.|規程内容|必須/選択|内容; 2|法人番号|x|番号;",
                "規程内容|No.|必須/選択|内容; 法人番号;",
                "No.|規程内容|内容; 2|法人番号|番号; 2 法人番号 - [番号] 2 []",
                "規程内容|内容|No.; 法人番号|番号;",
                "規程内容|内容; 法人番号|番号;",
            })
    void tellsTheCellsOfARowWithoutARequirement(String head, String line, String row) {
        assertEquals(
                Optional.ofNullable(row),
                ColumnHead.of(cells(head))
                        .orElseThrow()
                        .rowWithoutRequirement(cells(line))
                        .map(ColumnHeadTest::shown));
    }

    private static String shown(RowCells row) {
        return (row.number().isEmpty() ? "-" : row.number()) + ' ' + row.prescription() + ' '
                + (row.requirement().isEmpty() ? "-" : row.requirement()) + " [" + row.answer() + "] "
                + row.answerAt() + ' ' + row.others();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "内容|No.|規程内容|必須/選択|備考; true, false, false, false, true, true",
                "規程内容|必須/選択|甲社の回答; false, false, true, true",
            })
    void answersAndRemarksAreOfAnswersAndSoIsWhatHasNoHead(String line, String areOfAnswers) {
        ColumnHead head = ColumnHead.of(cells(line)).orElseThrow();
        assertEquals(
                areOfAnswers,
                IntStream.rangeClosed(0, head.columns().size())
                        .mapToObj(at -> Boolean.toString(head.isOfAnswers(at)))
                        .collect(Collectors.joining(", ")));
    }
}
