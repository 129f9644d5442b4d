package io.github.clouddisclosure.tablefiles;

import io.github.clouddisclosure.table.OfficialRow;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.tablefiles.internal.format.ExactFormat;
import io.github.clouddisclosure.tablefiles.internal.workbook.EscapedText;
import io.github.clouddisclosure.tablefiles.internal.workbook.SheetWriter;
import io.github.clouddisclosure.tablefiles.internal.workbook.WorkbookStyles;
import io.github.clouddisclosure.tablefiles.internal.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The official table as a workbook, {@code .xlsx}, with one sheet. Dates, amounts, numbers and percentages are cells of
 * that type if a number format can show them exactly as the table does; every other answer is text. The same table
 * gives the same bytes, on any number of threads.
 */
public final class OfficialWorkbook {
    private static final int MAX_CHARACTERS = 32_767;

    private final SheetWriter sheet = new SheetWriter();

    private OfficialWorkbook() {}

    /**
     * Writes the workbook of a table.
     *
     * @param table the table
     * @param out the stream to write to, which is left open
     * @throws IOException if it cannot be written, or a cell has more text than a workbook can hold
     */
    public static void write(OfficialTable table, OutputStream out) throws IOException {
        OfficialWorkbook official = new OfficialWorkbook();
        official.writeHead(table.columnHeads());
        for (OfficialRow next : table.rows()) {
            official.write(next);
        }
        boolean japanese = table.locale().equals(Locale.JAPANESE);
        String name = japanese ? "情報開示" : "Disclosure";
        String font = japanese ? "Yu Gothic" : "Calibri";
        WorkbookWriter.write(table.title(), name, font, official.sheet, out);
    }

    private void writeHead(List<String> heads) throws IOException {
        sheet.beginRow();
        for (String head : heads) {
            text(head, WorkbookStyles.HEAD);
        }
    }

    private void write(OfficialRow official) throws IOException {
        Optional<String> heading = official.heading().filter(text -> !text.isEmpty());
        if (heading.isPresent()) {
            sheet.beginRow();
            sheet.heading(escape(heading.get()));
        }
        sheet.beginRow();
        merged(official.number(), official.numberSpan());
        merged(official.category(), official.categorySpan());
        merged(official.item(), official.itemSpan());
        text(official.prescription(), WorkbookStyles.TEXT);
        text(official.requirement(), WorkbookStyles.TEXT);
        answer(official);
    }

    private void merged(String text, int span) throws IOException {
        if (span > 1) {
            sheet.merge(span, 1);
        }
        text(span > 0 ? text : "", WorkbookStyles.TEXT);
    }

    private void answer(OfficialRow official) throws IOException {
        Optional<ExactFormat> exact = ExactFormat.of(official);
        if (exact.isPresent()) {
            sheet.number(exact.get().value(), exact.get().code());
        } else {
            text(official.answerText(), WorkbookStyles.TEXT);
        }
    }

    private void text(String text, String style) throws IOException {
        sheet.text(escape(text), style);
    }

    private String escape(String text) throws IOException {
        String escaped = EscapedText.escape(text);
        if (escaped.length() > MAX_CHARACTERS) {
            throw new TableFileException(
                    sheet.row() + "行目: セルの文字数がブックの上限(" + MAX_CHARACTERS + ")を超えています。",
                    "row " + sheet.row() + ": the text of a cell exceeds " + MAX_CHARACTERS
                            + " characters, the limit of a workbook.");
        }
        return escaped;
    }
}
