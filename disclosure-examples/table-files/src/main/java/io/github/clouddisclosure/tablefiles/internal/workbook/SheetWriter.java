package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.internal.part.XmlWriting;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes the cells of a sheet, row by row and from left to right, with their styles and shared texts. */
public final class SheetWriter {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int POINTS_IN_LINE = 18;
    /** A workbook can hold rows of up to 409 points. */
    private static final int MAX_LINES = 22;

    private final String name;
    private final SheetLayout layout;
    private final SharedTexts texts;
    private final WorkbookStyles styles;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder cells = new StringBuilder();
    private final SortedSet<String> merged = new TreeSet<>();
    private final SheetHints hints = new SheetHints();
    private final StringBuilder links = new StringBuilder();
    private final SheetNotes notes = new SheetNotes();
    private boolean acceptsNumbersAsText;
    private int row;
    private int column;
    /** The height of the current row; 0 for a program to find. */
    private int lines;

    SheetWriter(String name, SheetLayout layout, SharedTexts texts, WorkbookStyles styles) {
        this.name = name;
        this.layout = layout;
        this.texts = texts;
        this.styles = styles;
    }

    /** The name of the sheet. */
    public String name() {
        return name;
    }

    SheetNotes notes() {
        return notes;
    }

    /** The number of the current row, from 1. */
    public int row() {
        return row;
    }

    /** The place of the next cell. */
    public SheetPlace next() {
        return new SheetPlace(row, column);
    }

    public void beginRow() {
        endRow();
        row++;
        column = 0;
    }

    private void endRow() {
        if (row > 0) {
            rows.append("<row r=\"").append(row).append('"');
            rows.append(lines == 0 ? "" : " ht=\"" + lines * POINTS_IN_LINE + ".0\"");
            rows.append('>').append(cells).append("</row>");
        }
        cells.setLength(0);
        lines = 0;
    }

    /** Makes the current row at least as high as the text of the next cell needs, if that covers a number of rows. */
    public void fit(String text, int rowSpan) {
        int needed = TextHeight.lines(text, layout.widths().get(column));
        lines = Math.max(lines, Math.min(MAX_LINES, (needed + rowSpan - 1) / rowSpan));
    }

    /** Writes the next cell; without text, it only has a style. */
    public void text(String text, CellStyle style) {
        beginCell(style);
        if (text.isEmpty()) {
            cells.append("></c>");
            return;
        }
        cells.append(" t=\"s\"><v>").append(texts.index(text)).append("</v></c>");
    }

    /** Writes the next cell, with a number in the format of its style. */
    public void number(BigDecimal number, CellStyle style) {
        beginCell(style);
        cells.append(" t=\"n\"><v>").append(number.toPlainString()).append("</v></c>");
    }

    /** Writes a row of one cell across all columns. */
    public void heading(String text) {
        styles.index(CellStyle.COVERED);
        merge(1, layout.widths().size());
        text(text, CellStyle.HEADING);
        while (column < layout.widths().size()) {
            beginCell(CellStyle.COVERED);
            cells.append("></c>");
        }
    }

    private void beginCell(CellStyle style) {
        cells.append("<c r=\"")
                .append(next())
                .append("\" s=\"")
                .append(styles.index(style))
                .append('"');
        column++;
    }

    /** Merges the next cell with those below it and beside it. */
    public void merge(int rowSpan, int columnSpan) {
        merged.add(next() + ":" + new SheetPlace(row + rowSpan - 1, column + columnSpan - 1));
    }

    /**
     * Shows a hint at the next cell when it is selected.
     *
     * @param words the hint
     * @param choices a list to choose from, none with a comma; anything else can be entered too
     */
    public void hint(String words, List<String> choices) {
        hints.add(next(), words, choices);
    }

    /** Puts a note on the next cell. */
    public void note(String text) {
        notes.add(next(), text);
    }

    /** Makes the next cell a link to a cell of a sheet of this workbook. */
    public void link(String sheet, SheetPlace cell) {
        String target = '\'' + sheet.replace("'", "''") + "'!" + cell;
        links.append("<hyperlink ref=\"")
                .append(next())
                .append("\" location=\"")
                .append(XmlWriting.escape(target))
                .append("\"/>");
    }

    /** Keeps programs from marking the numbers in this sheet that are text. */
    public void acceptNumbersAsText() {
        acceptsNumbersAsText = true;
    }

    String part() {
        endRow();
        StringBuilder part = new StringBuilder(SheetFrame.before(layout))
                .append(rows)
                .append("</sheetData>")
                .append(SheetFrame.protection(layout));
        if (!merged.isEmpty()) {
            part.append("<mergeCells>");
            merged.forEach(
                    range -> part.append("<mergeCell ref=\"").append(range).append("\"/>"));
            part.append("</mergeCells>");
        }
        part.append(hints.element());
        if (!links.isEmpty()) {
            part.append("<hyperlinks>").append(links).append("</hyperlinks>");
        }
        part.append(SheetFrame.page());
        if (acceptsNumbersAsText) {
            part.append("<ignoredErrors><ignoredError sqref=\"A1:")
                    .append(new SheetPlace(row, layout.widths().size() - 1))
                    .append("\" numberStoredAsText=\"1\"/></ignoredErrors>");
        }
        if (!notes.isEmpty()) {
            part.append("<legacyDrawing r:id=\"")
                    .append(WorkbookPackage.DRAWING)
                    .append("\"/>");
        }
        return part.append("</worksheet>").toString();
    }
}
