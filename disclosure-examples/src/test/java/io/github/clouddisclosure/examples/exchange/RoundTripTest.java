package io.github.clouddisclosure.examples.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.examples.CompleteDisclosure;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineItem;
import io.github.clouddisclosure.table.CsvTable;
import io.github.clouddisclosure.table.HtmlPage;
import io.github.clouddisclosure.table.MarkdownTable;
import io.github.clouddisclosure.table.OfficialRow;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.PlainTextTable;
import io.github.clouddisclosure.table.TableGrid;
import io.github.clouddisclosure.table.TableLine;
import io.github.clouddisclosure.table.TableReader;
import io.github.clouddisclosure.table.cell.CellAnswers;
import io.github.clouddisclosure.table.cell.FoldedAnswer;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.testing.Unblemished;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is published in any form is read as what was disclosed. */
class RoundTripTest {
    private static final int DISCLOSURES = 60;

    @ParameterizedTest
    @EnumSource(names = {"html", "md", "csv", "xlsx"})
    void everyTypedAnswerComesBack(TableForm form) throws IOException {
        for (Disclosure disclosure : List.of(Unblemished.disclosure(), CompleteDisclosure.build())) {
            assertEquals(disclosure, read(form, disclosure));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"html", "md", "csv", "xlsx"})
    void aFileSaysWhatTheCellsOfTheTableSay(TableForm form) throws IOException {
        Random random = new Random(20261123);
        for (int i = 0; i < DISCLOSURES; i++) {
            Disclosure disclosure = RandomDisclosures.next(random);
            Disclosure expected = TableReader.read(cells(form, disclosure)).disclosure();
            Disclosure read = read(form, disclosure);
            assertEquals(expected, read, "disclosure " + i);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"html", "md", "csv", "xlsx", "txt"})
    void everyAnswerThatCanBeToldApartComesBack(TableForm form) throws IOException {
        Random random = new Random(20261124);
        for (int i = 0; i < DISCLOSURES; i++) {
            Disclosure disclosure = RandomDisclosures.next(random);
            Disclosure read = read(form, disclosure);
            for (GuidelineItem item : Guideline.aspSaas3().items()) {
                Answer<?> answer = disclosure.answer(item);
                if (CellAnswers.comeBack(answer)) {
                    assertEquals(FoldedAnswer.of(answer), FoldedAnswer.of(read.answer(item)), item + " of " + i);
                }
            }
        }
    }

    private static Disclosure read(TableForm form, Disclosure disclosure) throws IOException {
        byte[] published = file(form, OfficialTable.of(disclosure, Locale.JAPANESE));
        return TableReader.read(form.read(published, StandardCharsets.UTF_8)).disclosure();
    }

    private static byte[] file(TableForm form, OfficialTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (form) {
            case html -> out.writeBytes(HtmlPage.write(table).getBytes(StandardCharsets.UTF_8));
            case md -> out.writeBytes(MarkdownTable.write(table).getBytes(StandardCharsets.UTF_8));
            case csv -> out.writeBytes(CsvTable.write(table).getBytes(StandardCharsets.UTF_8));
            case txt -> out.writeBytes(PlainTextTable.write(table).getBytes(StandardCharsets.UTF_8));
            case xlsx -> OfficialWorkbook.write(table, out);
            default -> throw new IllegalArgumentException(form.name());
        }
        return out.toByteArray();
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
            boolean isHtml = form == TableForm.html;
            lines.add(new TableLine(
                    lines.size() + 1,
                    isHtml ? cells.stream().map(RoundTripTest::asHtml).toList() : cells));
        }
        return new TableGrid(lines);
    }

    /** HTML has no control characters but those that are white space. */
    private static String asHtml(String text) {
        StringBuilder html = new StringBuilder();
        text.chars()
                .map(c -> Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0 ? '\ufffd' : c)
                .forEach(c -> html.append((char) c));
        return html.toString();
    }
}
