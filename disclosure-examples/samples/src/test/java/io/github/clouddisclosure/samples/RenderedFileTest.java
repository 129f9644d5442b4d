package io.github.clouddisclosure.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.table.HtmlPage;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.table.reading.TableReading;
import io.github.clouddisclosure.tablefiles.TableForm;
import io.github.clouddisclosure.tablefiles.testing.RenderedTable;
import io.github.clouddisclosure.testing.RandomDisclosures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that this library rendered is read with nothing to report; anything added to it is reported. */
class RenderedFileTest {
    private static final int DISCLOSURES = 40;

    /** A row with a number for which the catalogue has no row, as long as there is such a number. */
    private static final List<SupplementaryRow> SUPPLEMENTARY = IntStream.range(1, 101)
            .filter(number -> Guideline.aspSaas3().rows(number).isEmpty())
            .limit(1)
            .mapToObj(RenderedFileTest::supplementary)
            .toList();

    @ParameterizedTest
    @EnumSource(names = {"HTML", "MD", "CSV", "XLSX", "TXT"})
    void aRenderedDisclosureIsReadWithNothingToReport(TableForm form) throws IOException {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            for (Disclosure disclosure : disclosures()) {
                TableReading reading = read(form, RenderedTable.of(form, OfficialTable.of(disclosure, locale)));
                assertEquals(
                        List.of(),
                        reading.unplaced().stream().map(TableLine::cells).toList());
                assertEquals(List.of(), reading.findings());
            }
        }
    }

    private static SupplementaryRow supplementary(int number) {
        return SupplementaryRow.builder()
                .number(Integer.toString(number))
                .category("別の種別")
                .item("別の項目")
                .prescription("別の規程")
                .requirement("選択")
                .answer("別の回答")
                .build();
    }

    private static List<Disclosure> disclosures() {
        Disclosure complete = CompleteDisclosure.build();
        List<Disclosure> disclosures = new ArrayList<>(List.of(
                complete,
                complete.with(d -> d.supplementary(SUPPLEMENTARY)),
                Disclosure.builder().supplementary(SUPPLEMENTARY).build()));
        Random random = new Random(20261126);
        for (int i = 0; i < DISCLOSURES; i++) {
            disclosures.add(withRows(RandomDisclosures.next(random), i % 3));
        }
        return disclosures;
    }

    /** A heading of its own, or a number of the guideline, would be reported, as in any table. */
    private static Disclosure withRows(Disclosure disclosure, int rows) {
        DisclosureBuilder other = Disclosure.builder();
        Guideline.aspSaas3().rows().forEach(row -> other.answer(row, disclosure.answer(row)));
        for (int i = 0; i < rows; i++) {
            SUPPLEMENTARY.forEach(other::supplementary);
        }
        return other.build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h1>見本クラウド</h1> | <h1>見本クラウド2</h1> | 見本クラウド2",
                "<dt>事業者名</dt> | <dt>事業者名</dt><dd>別の会社</dd> | 別の会社",
                "<h2>概要</h2> | <h2>概要</h2><p>追記</p> | 追記",
                "<h2>概要</h2> | <h2>概要</h2><img alt='追記'> | 追記",
                "<h2>開示項目</h2> | <h2>開示項目</h2><p>追記</p> | 追記",
                "<footer | <p>追記</p><footer | 追記",
                "<p>出典: | <p>追記 出典: | 追記",
                "<body> | <body><p data-derived='0'>追記</p> | 追記",
                "<main> | <main data-derived='0'><p>追記</p> | 追記",
            })
    void textAddedToAPageIsReported(String original, String changed, String added) throws IOException {
        String page = HtmlPage.write(OfficialTable.of(CompleteDisclosure.build(), Locale.JAPANESE));
        assertTrue(page.contains(original), original);
        String other = page.replace(original, changed);
        TableReading reading = read(TableForm.HTML, other.getBytes(StandardCharsets.UTF_8));
        assertTrue(
                reading.unplaced().stream().anyMatch(line -> line.cells().get(0).contains(added)));
        assertEquals(CompleteDisclosure.build(), reading.disclosure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-derived", "data-other"})
    void theSummaryOfAnyOtherPageIsReported(String attribute) throws IOException {
        String page = HtmlPage.write(OfficialTable.of(CompleteDisclosure.build(), Locale.JAPANESE))
                .replaceAll(" data-derived=\"[^\"]*\"", ' ' + attribute + "=\"1\"");
        TableReading reading = read(TableForm.HTML, page.getBytes(StandardCharsets.UTF_8));
        List<String> reported =
                reading.unplaced().stream().map(line -> line.cells().get(0)).toList();
        assertTrue(reported.containsAll(List.of("開示項目へ移動", "情報開示", "概要", "見本クラウド", "非公開の項目")), reported::toString);
    }

    @Test
    void aMatchingMarkHidesNoTable() throws IOException {
        String table = "<table><tr><td>2<td>法人番号<td>必須<td>2013201002720</table>";
        String page = HtmlPage.write(OfficialTable.of(Disclosure.builder().build(), Locale.JAPANESE));
        Matcher marks = Pattern.compile("<footer data-derived=\"([^\"]*)\">\\s*<p>([^<]*)</p>")
                .matcher(page);
        assertTrue(marks.find());
        String marked =
                "<div data-derived='" + marks.group(1) + "'>" + marks.group(2) + "<table></table></div>" + table;
        TableReading reading = read(TableForm.HTML, marked.getBytes(StandardCharsets.UTF_8));
        assertEquals(1, reading.unplaced().size());
        assertEquals(1, reading.recognised());
    }

    private static TableReading read(TableForm form, byte[] file) throws IOException {
        return TableReader.read(form.read(file, StandardCharsets.UTF_8));
    }
}
