package io.github.clouddisclosure.examples.exchange;

import io.github.clouddisclosure.table.OfficialRow;
import io.github.clouddisclosure.table.OfficialTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The official table as a workbook, {@code .xlsx}, of one sheet. Dates, amounts, numbers and percentages stand in it as
 * such, wherever a number format shows them as the table has them; every other answer is text. The same table gives the
 * same bytes.
 */
public final class OfficialWorkbook {
    private static final double[] WIDTHS = {6, 18, 26, 46, 12, 64};
    private static final int ANSWER = 5;
    private static final int MOST_CHARACTERS = 32_767;
    private static final String HEAD_COLOUR = "DDE6F0";
    private static final String SECTION_COLOUR = "F0F0F0";
    private static final String LINE_COLOUR = "999999";

    private final Worksheet sheet;
    private int row;

    private OfficialWorkbook(Worksheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Writes the workbook of a table.
     *
     * @param table the table
     * @param out takes the workbook, and is left open
     * @throws IOException if it cannot be written, or a cell has more text than a workbook can hold
     */
    public static void write(OfficialTable table, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "disclosure", null)) {
            workbook.properties().setTitle(table.title());
            boolean japanese = table.locale().equals(Locale.JAPANESE);
            workbook.setGlobalDefaultFont(japanese ? "Yu Gothic" : "Calibri", 11);
            Worksheet sheet = workbook.newWorksheet(japanese ? "情報開示" : "Disclosure");
            layOut(sheet);
            OfficialWorkbook official = new OfficialWorkbook(sheet);
            official.writeHead(table.columnHeads());
            for (OfficialRow next : table.rows()) {
                official.write(next);
            }
        }
        SameBytes.copy(bytes.toByteArray(), out);
    }

    private static void layOut(Worksheet sheet) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void writeHead(List<String> heads) {
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(row, i, heads.get(i));
        }
        sheet.range(row, 0, row, ANSWER)
                .style()
                .bold()
                .fillColor(HEAD_COLOUR)
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle("thin")
                .borderColor(LINE_COLOUR)
                .set();
        row++;
    }

    private void write(OfficialRow official) throws IOException {
        Optional<String> heading = official.heading().filter(text -> !text.isEmpty());
        if (heading.isPresent()) {
            text(0, heading.get());
            sheet.range(row, 0, row, ANSWER).merge();
            sheet.range(row, 0, row, ANSWER)
                    .style()
                    .bold()
                    .fillColor(SECTION_COLOUR)
                    .borderStyle("thin")
                    .borderColor(LINE_COLOUR)
                    .set();
            row++;
        }
        merged(0, official.number(), official.numberSpan());
        merged(1, official.category(), official.categorySpan());
        merged(2, official.item(), official.itemSpan());
        text(3, official.prescription());
        text(4, official.requirement());
        answer(official);
        row++;
    }

    private void merged(int column, String text, int span) throws IOException {
        if (span > 0) {
            text(column, text);
        } else {
            style(column);
        }
        if (span > 1) {
            sheet.range(row, column, row + span - 1, column).merge();
        }
    }

    private void answer(OfficialRow official) throws IOException {
        Optional<ExactFormat> exact = ExactFormat.of(official.answer(), official.answerText());
        if (exact.isEmpty()) {
            text(ANSWER, official.answerText());
            return;
        }
        sheet.value(row, ANSWER, exact.get().value());
        style(ANSWER);
        sheet.style(row, ANSWER)
                .format(exact.get().code())
                .horizontalAlignment("left")
                .set();
    }

    private void text(int column, String text) throws IOException {
        String escaped = EscapedText.escape(text);
        if (escaped.length() > MOST_CHARACTERS) {
            throw new TableFileException(
                    (row + 1) + "行目: セルの文字数がブックの上限(" + MOST_CHARACTERS + ")を超えています。",
                    "row " + (row + 1) + ": the text of a cell exceeds the limit of a workbook, " + MOST_CHARACTERS
                            + " characters.");
        }
        if (!text.isEmpty()) {
            sheet.value(row, column, escaped);
        }
        style(column);
    }

    private void style(int column) {
        sheet.style(row, column)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor(LINE_COLOUR)
                .set();
    }
}
