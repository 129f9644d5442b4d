package io.github.clouddisclosure.promises.properties;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.table.CsvTable;
import io.github.clouddisclosure.table.OfficialRow;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.table.reading.TableReading;
import io.github.clouddisclosure.tablefiles.TableForm;
import io.github.clouddisclosure.tablefiles.testing.RenderedTable;
import io.github.clouddisclosure.testing.CellAnswers;
import io.github.clouddisclosure.testing.SupplementaryCells;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is read from the table of a disclosure in one of its forms. */
final class ReadTable {
    private final TableReading reading;

    private ReadTable(TableReading reading) {
        this.reading = reading;
    }

    static ReadTable of(TableForm form, Disclosure disclosure) throws IOException {
        OfficialTable table = OfficialTable.of(disclosure, Locale.JAPANESE);
        byte[] file = form == TableForm.TSV ? betweenTabs(table) : RenderedTable.of(form, table);
        return new ReadTable(TableReader.read(form.read(file, StandardCharsets.UTF_8)));
    }

    /** No writer has this form. A cell is as in CSV, in quotation marks if it has a tab. */
    private static byte[] betweenTabs(OfficialTable table) {
        StringBuilder text = new StringBuilder(line(table.columnHeads()));
        for (OfficialRow row : table.rows()) {
            row.heading().ifPresent(heading -> text.append(line(List.of(heading, "", "", "", "", ""))));
            text.append(line(List.of(
                    row.number(),
                    row.category(),
                    row.item(),
                    row.prescription(),
                    row.requirement(),
                    row.answerText())));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ReadTable::cell).collect(Collectors.joining("\t", "", "\r\n"));
    }

    private static String cell(String text) {
        String line = CsvTable.line(List.of(CellCharacters.asText(text)));
        String cell = line.substring(0, line.length() - 2);
        return cell.startsWith("\"") || cell.indexOf('\t') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** The answer cells of the guideline's rows. */
    static Map<GuidelineRow, String> cells(Disclosure disclosure) {
        Map<GuidelineRow, String> cells = new LinkedHashMap<>();
        for (OfficialRow row : OfficialTable.of(disclosure, Locale.JAPANESE).rows()) {
            row.guidelineRow().ifPresent(known -> cells.put(known, row.answerText()));
        }
        return cells;
    }

    Disclosure disclosure() {
        return reading.disclosure();
    }

    Answer<?> answer(GuidelineRow row) {
        return reading.disclosure().answer(row);
    }

    /** All words of the answer in a row. */
    String words(GuidelineRow row) {
        return CellAnswers.folded(Words.of(answer(row)));
    }

    List<SupplementaryRow> supplementary() {
        return reading.disclosure().getSupplementary();
    }

    /** All words of rows that are not in the catalogue, and of lines that are no rows. */
    String otherWords() {
        List<String> words = new ArrayList<>();
        supplementary().forEach(row -> words.addAll(SupplementaryCells.of(row)));
        reading.unplaced().forEach(line -> words.addAll(line.cells()));
        return CellAnswers.folded(String.join(" ", words));
    }
}
