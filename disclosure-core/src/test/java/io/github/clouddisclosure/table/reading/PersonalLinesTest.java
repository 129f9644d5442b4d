package io.github.clouddisclosure.table.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.grid.BarSeparatedText;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.testing.TextForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a table that may hold the career of the representative: in these tables, those with 秘密. */
class PersonalLinesTest {
    private static final String HEAD = "No. | 種別 | 項目 | 規程内容 | 必須/選択 | 内容 |\n";
    private static final String NAME = "6 | 経営者 | 代表者 | 代表者氏名 | 必須 | 山田 |\n";
    private static final String CAREER = " | | | 代表者経歴(生年月日、学歴、業務履歴、資格等) | 必須 | ";
    private static final String OFFICERS = "7 | 役員 | 役員 | 役員数 | 選択 | 四人ほど |\n";
    private static final String FIRE = "88 | 消火設備 | 火災感知・報知システム | 火災検知システムの有無 | 必須 | 有り |\n";

    static List<Arguments> tables() {
        String english = " | | | Career of the representative (date of birth, education, work history,"
                + " qualifications, etc.) | mandatory | ";
        return List.of(
                table("itself", NAME + CAREER + "秘密 |\n" + OFFICERS),
                table("withheld with a remark", NAME + CAREER + "非公開(秘密) |\n" + OFFICERS),
                table("repeated", NAME + CAREER + "秘密 |\n" + OFFICERS + FIRE + "6" + CAREER + "別の秘密 |\n" + FIRE),
                table("repeated in English", NAME + CAREER + "秘密 |\n" + english + "秘密 |\n" + OFFICERS),
                table("all in English", NAME + english + "秘密 |\n" + english + "秘密 |\n" + OFFICERS),
                table("without 必須", NAME + "代表者経歴 | 秘密\n" + OFFICERS),
                table("without 必須, elsewhere", NAME + OFFICERS + FIRE + "代表者経歴 | 秘密\n" + FIRE),
                table("without 必須, at the end", NAME + "代表者経歴 | 秘密\n"),
                table("answer on the next line", NAME + CAREER + "|\n | | | | | 秘密 |\n秘密\n" + OFFICERS),
                table("answer on the next line, at the end", NAME + CAREER + "|\n | | | | | 秘密 |\n"),
                table("answer on the line before", NAME + " | | | | | 秘密 |\n" + CAREER + "秘密 |\n" + OFFICERS),
                table("only lines where it belongs", NAME + " | | | | | 秘密 |\n 秘密 | 秘密 | \n" + OFFICERS),
                table("only lines behind the name", NAME + " | | | | | 秘密 |\n"),
                table("other wording", NAME + "6 | 経営者 | 代表者 | 代表の人となり | 必須 | 秘密 |\n" + OFFICERS),
                table("other wording elsewhere", FIRE + "6 | 経営者 | 代表者 | 代表の人となり | 必須 | 秘密 |\n"),
                table("other number", FIRE + "96 | x | y | 代表者経歴(生年月日、学歴、業務履歴、資格等) | 必須 | 秘密 |\n"),
                table("sister edition", FIRE + "140 | x | y | 経営者の略歴 | 必須 | 秘密 |\n 秘密 | 秘密 \n" + FIRE),
                table("wording in two cells", FIRE + "140 | x | 経営者の経 | 歴 | 必須 | 秘密 |\n"),
                table("full width and radicals", FIRE + "140 | x | y | ⽣年⽉⽇ | 必須 | 秘密 |\n"),
                table("old forms", FIRE + "140 | x | y | 經 \u200B歷 | 必須 | 秘密 |\n"),
                table("wording in English", FIRE + "140 | x | y | Ｄａｔｅ of BIRTH | 必須 | 秘密 |\n"),
                table("other columns", FIRE + "6 | 代表者 | 経歴 | 秘密 | 必須 | 代表者経歴(生年月日、学歴、業務履歴、資格等) |\n"),
                table("text beside", NAME + "秘密 | 6 | 経営者 | 代表者" + CAREER.substring(4) + "秘密 |\n" + OFFICERS),
                table(
                        "merged with the row below",
                        NAME + CAREER + "昭和五十年生の秘密 |\n" + OFFICERS.replace("四人ほど", "昭和五十年生の秘密")),
                table(
                        "a piece elsewhere",
                        NAME + CAREER + "東都大学工学部卒業の後に当社を設立。秘密の資格 |\n" + OFFICERS + "※東都大学工学部卒業の後に秘密 |\n" + FIRE));
    }

    private static Arguments table(String name, String rows) {
        return Arguments.of(name, HEAD + rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void everyLineWithTheCareerIsMarkedAndNoOtherRowIs(String name, String text) {
        TableReading reading = TableReader.read(BarSeparatedText.grid(text));
        assertTold(reading);
        assertHidden(reading);
    }

    /** If there are several tables, the lines of those that are left out are marked in the same way. */
    @Tag("exhaustive")
    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void itIsMarkedInBothTablesIfThereAreTwo(String name, String text) {
        TableGrid grid = BarSeparatedText.grid(text);
        TableGrid other = BarSeparatedText.grid("会社案内 | 沿革\n可 | 可\n");
        TableReading reading = TableReader.read(List.of(grid, other, grid));
        assertTold(reading);
        assertHidden(reading);
        assertEquals(
                FindingCode.REPEATED_TABLE,
                reading.findings().get(reading.findings().size() - 1).code());
    }

    private static void assertTold(TableReading reading) {
        List<TableLine> lines = lines(reading);
        assertTrue(lines.stream().anyMatch(reading::mayBePersonal));
        for (TableLine line : lines) {
            String cells = String.join(" ", line.cells());
            if (cells.contains("秘密")) {
                assertTrue(reading.mayBePersonal(line), cells);
            }
        }
        for (RowReading row : reading.rows()) {
            boolean isOther =
                    row.guidelineRow().isPresent() && !row.guidelineRow().get().isPersonal();
            assertFalse(
                    isOther && !row.sourceText().contains("秘密") && reading.mayBePersonal(row.line()), row::toString);
        }
    }

    private static List<TableLine> lines(TableReading reading) {
        List<TableLine> lines = new ArrayList<>(reading.unplaced());
        reading.rows().forEach(row -> lines.add(row.line()));
        return lines;
    }

    private static void assertHidden(TableReading reading) {
        StringBuilder shown = new StringBuilder(TextForms.of(reading));
        for (Finding finding : reading.findings()) {
            Stream.of(Locale.JAPANESE, Locale.ENGLISH).map(finding::message).forEach(shown::append);
            shown.append(finding.arguments()).append(finding.excerpt());
        }
        assertFalse(shown.toString().contains("秘密"), shown::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公表の手引き\n",
                "140 | x | y | 障害の発生年月日 | 必須 | 可 |\n",
                "140 | x | y | 採用(Careers) | 必須 | 可 |\n",
                "62 | x | y | 別の項目 | 必須 | 可 |\n",
                "※見本クラウドサービス株式会社の開示 |\n",
            })
    void aLineThatIsCertainlySomethingElseIsNotHidden(String line) {
        String rows = "2 | 事業所等の概要 | 事業者名 | 事業者の正式名称(商号) | 必須 | 見本クラウドサービス株式会社 |\n";
        String text = HEAD + line + rows + line + NAME + CAREER + "見本クラウドサービス株式会社を設立 |\n" + OFFICERS + FIRE + line;
        TableReading reading = TableReader.read(BarSeparatedText.grid(text));
        assertEquals(
                List.of("6.1", "6.2"),
                reading.rows().stream()
                        .filter(row -> reading.mayBePersonal(row.line()))
                        .flatMap(row -> row.guidelineRow().stream())
                        .map(GuidelineRow::id)
                        .toList());
        assertEquals(2, reading.personal().size(), reading.personal()::toString);
    }

    @Test
    void aYearInPlaceOfTheNumberIsNotQuotedBesideTheWordingOfTheCareer() {
        TableReading reading = TableReader.read(BarSeparatedText.grid(HEAD + FIRE + "1975" + CAREER + "秘密 |\n"));
        Finding finding = reading.findings().get(0);
        assertEquals(FindingCode.OTHER_NUMBER, finding.code());
        assertFalse((finding.message(Locale.ENGLISH) + finding.arguments()).contains("1975"));
    }
}
