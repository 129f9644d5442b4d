package io.github.clouddisclosure.tablefiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.table.OfficialRow;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.tablefiles.testing.RenderedTable;
import io.github.clouddisclosure.testing.CellAnswers;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.testing.Unblemished;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table in any form is read back as the disclosure. */
class RoundTripTest {
    private static final int DISCLOSURES = 60;
    /** Unpaired surrogates, and code points that are no characters. */
    private static final String ODD = "\ud800\udbff\udc00\udfff\ufdd0\ufdef\ufffe\uffff";

    @ParameterizedTest
    @EnumSource(names = {"HTML", "MD", "CSV", "XLSX"})
    void everyTypedAnswerIsReadBack(TableForm form) throws IOException {
        for (Disclosure disclosure : List.of(Unblemished.disclosure(), CompleteExample.read())) {
            assertEquals(disclosure, read(form, disclosure));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "MD", "CSV", "XLSX"})
    void aFileHasTheTextsOfTheTable(TableForm form) throws IOException {
        Random random = new Random(20261123);
        for (int i = 0; i < DISCLOSURES; i++) {
            Disclosure disclosure = RandomDisclosures.next(random);
            Disclosure expected = TableReader.read(cells(form, disclosure)).disclosure();
            Disclosure read = read(form, disclosure);
            assertEquals(expected, read, "disclosure " + i);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "MD", "CSV", "XLSX", "TXT"})
    void everyUnambiguousAnswerIsReadBack(TableForm form) throws IOException {
        Random random = new Random(20261124);
        for (int i = 0; i < DISCLOSURES; i++) {
            Disclosure disclosure = RandomDisclosures.next(random);
            Disclosure read = read(form, disclosure);
            for (GuidelineRow guidelineRow : Guideline.aspSaas3().rows()) {
                Answer<?> answer = disclosure.answer(guidelineRow);
                if (CellAnswers.comeBack(answer)) {
                    assertEquals(
                            CellAnswers.folded(answer),
                            CellAnswers.folded(read.answer(guidelineRow)),
                            guidelineRow + " of " + i);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "MD", "CSV", "XLSX", "TXT"})
    void charactersThatAreNoTextAreReplacedInEveryFormAndKeptInAWorkbook(TableForm form) throws IOException {
        IntStream odd =
                IntStream.concat(IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7f, 0xa1)), ODD.chars());
        List<String> texts = odd.mapToObj(c -> "甲" + (char) c + "乙").toList();
        DisclosureBuilder disclosure = Disclosure.builder();
        texts.forEach(text -> disclosure.supplementary(SupplementaryRow.builder()
                .prescription("男女比")
                .requirement("選択")
                .answer(text)
                .build()));
        List<String> expected = texts.stream()
                .map(text -> CellAnswers.folded(form == TableForm.XLSX ? text : asText(text)))
                .toList();
        assertEquals(
                expected,
                read(form, disclosure.build()).getSupplementary().stream()
                        .map(SupplementaryRow::getAnswer)
                        .toList());
    }

    private static Disclosure read(TableForm form, Disclosure disclosure) throws IOException {
        byte[] published = RenderedTable.of(form, OfficialTable.of(disclosure, Locale.JAPANESE));
        return TableReader.read(form.read(published, StandardCharsets.UTF_8)).disclosure();
    }

    /** The table itself, with what its form cannot hold replaced. */
    private static TableGrid cells(TableForm form, Disclosure disclosure) {
        OfficialTable table = OfficialTable.of(disclosure, Locale.JAPANESE);
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columnHeads());
        for (OfficialRow row : table.rows()) {
            row.heading().ifPresent(heading -> rows.add(List.of(heading, "", "", "", "", "")));
            rows.add(List.of(
                    row.number(), row.category(), row.item(), row.prescription(), row.requirement(), row.answerText()));
        }
        List<TableLine> lines = new ArrayList<>();
        for (List<String> cells : rows) {
            boolean isText = form != TableForm.XLSX;
            lines.add(new TableLine(
                    lines.size() + 1,
                    isText ? cells.stream().map(RoundTripTest::asText).toList() : cells));
        }
        return new TableGrid(lines);
    }

    /** Text has no control characters except those that are white space. */
    private static String asText(String text) {
        StringBuilder written = new StringBuilder();
        text.chars().map(c -> isText((char) c) ? c : '\ufffd').forEach(c -> written.append((char) c));
        return written.toString();
    }

    private static boolean isText(char c) {
        return CellAnswers.folded(String.valueOf(c)).isEmpty() || !Character.isISOControl(c) && ODD.indexOf(c) < 0;
    }
}
