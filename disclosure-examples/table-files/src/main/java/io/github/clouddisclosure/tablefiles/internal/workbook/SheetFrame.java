package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.internal.part.XmlWriting;
import java.util.List;

/** The XML of a sheet before its cells and behind them. The order of the elements matters. */
final class SheetFrame {
    private static final String BEFORE_PANE = XmlWriting.DECLARATION + "<worksheet xmlns=\"" + SheetWriter.NAMESPACE
            + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheetPr filterMode=\"false\"><pageSetUpPr fitToPage=\"true\" autoPageBreaks=\"false\"/></sheetPr>"
            + "<dimension ref=\"A1\"/><sheetViews><sheetView workbookViewId=\"0\">";
    /** The first row stays visible. */
    private static final String FIRST_ROW =
            "<pane xSplit=\"0\" ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                    + "<selection pane=\"topLeft\" activeCell=\"A1\" activeCellId=\"0\" sqref=\"A1\"/>"
                    + selection("bottomLeft", "A2");

    private static final String BEHIND_PANE =
            "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15.0\"/><cols>";
    /** Formats, heights and widths can be changed. */
    private static final String PROTECTION =
            "<sheetProtection sheet=\"1\" formatCells=\"0\" formatColumns=\"0\" formatRows=\"0\"/>";
    /** A4, the sheet one page wide and as many pages as needed long. */
    private static final String PAGE = "<pageMargins bottom=\"0.75\" footer=\"0.3\" header=\"0.3\" left=\"0.7\""
            + " right=\"0.7\" top=\"0.75\"/><pageSetup paperSize=\"9\" scale=\"100\" fitToWidth=\"1\" fitToHeight=\"0\""
            + " firstPageNumber=\"0\" useFirstPageNumber=\"false\" blackAndWhite=\"false\" orientation=\"landscape\"/>"
            + "<headerFooter differentFirst=\"false\" differentOddEven=\"false\"><oddHeader></oddHeader><oddFooter>"
            + "</oddFooter></headerFooter>";

    private SheetFrame() {}

    private static String selection(String pane, String cell) {
        return "<selection pane=\"" + pane + "\" activeCell=\"" + cell + "\" activeCellId=\"0\" sqref=\"" + cell
                + "\"/>";
    }

    static String before(SheetLayout layout) {
        StringBuilder before = new StringBuilder(BEFORE_PANE);
        before.append(layout.frozenColumns() == 0 ? FIRST_ROW : firstRowAndColumns(layout.frozenColumns()));
        before.append(BEHIND_PANE);
        List<Integer> widths = layout.widths();
        for (int i = 1; i <= widths.size(); i++) {
            int width = widths.get(i - 1);
            before.append("<col min=\"").append(i).append("\" max=\"").append(i);
            before.append("\" width=\"").append(width).append(".0\"");
            before.append(width == 0 ? " hidden=\"true\"" : "");
            before.append(" outlineLevel=\"0\" customWidth=\"true\" bestFit=\"false\"/>");
        }
        return before.append("</cols><sheetData>").toString();
    }

    private static String firstRowAndColumns(int columns) {
        String corner = new SheetPlace(2, columns).toString();
        return "<pane xSplit=\"" + columns + "\" ySplit=\"1\" topLeftCell=\"" + corner
                + "\" activePane=\"bottomRight\" state=\"frozen\"/>"
                + selection("topRight", new SheetPlace(1, columns).toString())
                + selection("bottomLeft", "A2")
                + selection("bottomRight", corner);
    }

    static String protection(SheetLayout layout) {
        return layout.isProtected() ? PROTECTION : "";
    }

    static String page() {
        return PAGE;
    }
}
