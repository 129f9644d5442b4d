package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.internal.part.XmlWriting;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes the cells of a sheet, row by row and from left to right, with their styles and shared texts. */
public final class SheetWriter {
    private static final int[] WIDTHS = {6, 18, 26, 46, 12, 64};
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** The first row stays visible. */
    private static final String BEFORE_COLUMNS = XmlWriting.DECLARATION + "<worksheet xmlns=\"" + NAMESPACE
            + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheetPr filterMode=\"false\"><pageSetUpPr fitToPage=\"true\" autoPageBreaks=\"false\"/></sheetPr>"
            + "<dimension ref=\"A1\"/><sheetViews><sheetView workbookViewId=\"0\">"
            + "<pane xSplit=\"0\" ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
            + "<selection pane=\"topLeft\" activeCell=\"A1\" activeCellId=\"0\" sqref=\"A1\"/>"
            + "<selection pane=\"bottomLeft\" activeCell=\"A2\" activeCellId=\"0\" sqref=\"A2\"/>"
            + "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15.0\"/><cols>";
    /** A4, the sheet one page wide and as many pages as needed long. */
    private static final String BEHIND_CELLS = "<pageMargins bottom=\"0.75\" footer=\"0.3\" header=\"0.3\" left=\"0.7\""
            + " right=\"0.7\" top=\"0.75\"/><pageSetup paperSize=\"9\" scale=\"100\" fitToWidth=\"1\" fitToHeight=\"0\""
            + " firstPageNumber=\"0\" useFirstPageNumber=\"false\" blackAndWhite=\"false\" orientation=\"landscape\"/>"
            + "<headerFooter differentFirst=\"false\" differentOddEven=\"false\"><oddHeader></oddHeader><oddFooter>"
            + "</oddFooter></headerFooter></worksheet>";

    private final StringBuilder rows = new StringBuilder();
    private final SortedSet<String> merged = new TreeSet<>();
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final WorkbookStyles styles = new WorkbookStyles();
    private int cellsWithText;
    private int row;
    private int column;

    WorkbookStyles styles() {
        return styles;
    }

    /** The number of the current row, from 1. */
    public int row() {
        return row;
    }

    public void beginRow() {
        rows.append(row == 0 ? "" : "</row>").append("<row r=\"").append(++row).append("\">");
        column = 0;
    }

    /** Writes the next cell; without text, it only has a style. */
    public void text(String text, String style) {
        beginCell(styles.index(style));
        if (text.isEmpty()) {
            rows.append("></c>");
            return;
        }
        cellsWithText++;
        int index = texts.computeIfAbsent(text, added -> texts.size());
        rows.append(" t=\"s\"><v>").append(index).append("</v></c>");
    }

    /** Writes the next cell, with a number and its format. */
    public void number(BigDecimal number, String format) {
        beginCell(styles.indexOfFormat(format));
        rows.append(" t=\"n\"><v>").append(number.toPlainString()).append("</v></c>");
    }

    /** Writes a row of one cell across all columns. */
    public void heading(String text) {
        int covered = styles.index(WorkbookStyles.COVERED);
        merge(1, WIDTHS.length);
        text(text, WorkbookStyles.HEADING);
        while (column < WIDTHS.length) {
            beginCell(covered);
            rows.append("></c>");
        }
    }

    private void beginCell(int style) {
        rows.append("<c r=\"")
                .append(place(row, column))
                .append("\" s=\"")
                .append(style)
                .append('"');
        column++;
    }

    /** Merges the next cell with those below it and beside it. */
    public void merge(int rowSpan, int columnSpan) {
        merged.add(place(row, column) + ':' + place(row + rowSpan - 1, column + columnSpan - 1));
    }

    private static String place(int row, int column) {
        return (char) ('A' + column) + Integer.toString(row);
    }

    String part() {
        StringBuilder part = new StringBuilder(BEFORE_COLUMNS);
        for (int i = 1; i <= WIDTHS.length; i++) {
            part.append("<col min=\"").append(i).append("\" max=\"").append(i);
            part.append("\" width=\"").append(WIDTHS[i - 1]);
            part.append(".0\" outlineLevel=\"0\" customWidth=\"true\" bestFit=\"false\"/>");
        }
        part.append("</cols><sheetData>")
                .append(rows)
                .append(row == 0 ? "" : "</row>")
                .append("</sheetData>");
        if (!merged.isEmpty()) {
            part.append("<mergeCells>");
            merged.forEach(
                    range -> part.append("<mergeCell ref=\"").append(range).append("\"/>"));
            part.append("</mergeCells>");
        }
        return part.append(BEHIND_CELLS).toString();
    }

    String textsPart() {
        StringBuilder part = new StringBuilder(XmlWriting.DECLARATION_ALONE)
                .append("<sst xmlns=\"")
                .append(NAMESPACE);
        part.append("\" count=\"")
                .append(cellsWithText)
                .append("\" uniqueCount=\"")
                .append(texts.size())
                .append("\">");
        texts.keySet()
                .forEach(text -> part.append("<si><t xml:space=\"preserve\">")
                        .append(XmlWriting.escape(text))
                        .append("</t></si>"));
        return part.append("</sst>").toString();
    }
}
