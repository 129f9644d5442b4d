package io.github.clouddisclosure.tablefiles.internal.form;

import io.github.clouddisclosure.table.OfficialRow;
import io.github.clouddisclosure.tablefiles.TableFileException;
import io.github.clouddisclosure.tablefiles.internal.format.ExactFormat;
import io.github.clouddisclosure.tablefiles.internal.workbook.CellStyle;
import io.github.clouddisclosure.tablefiles.internal.workbook.EscapedText;
import io.github.clouddisclosure.tablefiles.internal.workbook.SheetWriter;
import java.util.List;
import java.util.Optional;

/** Writes the official table into a sheet, row by row. */
public final class TableSheet {
    /** The widths of the six columns, in characters. */
    public static final List<Integer> WIDTHS = List.of(6, 18, 26, 46, 12, 64);

    private static final int MAX_CHARACTERS = 32_767;

    private final SheetWriter sheet;
    private final CellStyle style;
    private final boolean isForm;

    /**
     * Begins a table.
     *
     * @param sheet an empty sheet
     * @param style the style of the cells that are not answers
     * @param isForm whether the sheet is to be changed: cells that a merged cell covers have its text too, which shows
     *     when rows are deleted or the cell is split, and rows have a height
     */
    public TableSheet(SheetWriter sheet, CellStyle style, boolean isForm) {
        this.sheet = sheet;
        this.style = style;
        this.isForm = isForm;
    }

    /** Begins the row of the column heads, and writes all of them but the last. */
    public void beginHead(List<String> heads) throws TableFileException {
        sheet.beginRow();
        for (String head : heads.subList(0, heads.size() - 1)) {
            text(head, CellStyle.HEAD);
        }
    }

    /** Writes a row of a heading, if there is one. */
    public void heading(Optional<String> heading) throws TableFileException {
        if (heading.filter(text -> !text.isEmpty()).isPresent()) {
            sheet.beginRow();
            sheet.heading(escape(heading.get()));
        }
    }

    /** Begins a row, and writes its cells before the requirement. */
    public void begin(OfficialRow row) throws TableFileException {
        sheet.beginRow();
        merged(row.number(), row.numberSpan());
        merged(row.category(), row.categorySpan());
        merged(row.item(), row.itemSpan());
        text(row.prescription(), style);
    }

    private void merged(String text, int span) throws TableFileException {
        if (span > 1) {
            sheet.merge(span, 1);
        }
        // A covered cell counts as one of two rows, the least that a merged cell has.
        String shown = escape(span > 0 || isForm ? text : "");
        fit(shown, span > 0 ? span : 2);
        sheet.text(shown, style);
    }

    /** Writes the answer of a row: as a number or a date where a number format shows it exactly, otherwise as text. */
    public void answer(OfficialRow row, CellStyle text, CellStyle number) throws TableFileException {
        Optional<ExactFormat> exact = ExactFormat.of(row);
        if (exact.isPresent()) {
            sheet.number(exact.get().value(), number.withFormat(exact.get().code()));
        } else {
            text(row.answerText(), text);
        }
    }

    public void text(String text, CellStyle cell) throws TableFileException {
        String escaped = escape(text);
        fit(escaped, 1);
        sheet.text(escaped, cell);
    }

    private void fit(String text, int span) {
        if (isForm) {
            sheet.fit(text, span);
        }
    }

    /** The text as a cell or a note holds it. */
    String escape(String text) throws TableFileException {
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
