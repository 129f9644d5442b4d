package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.tablefiles.internal.TableLines;
import io.github.clouddisclosure.tablefiles.internal.part.WorkbookLimits;
import io.github.clouddisclosure.tablefiles.internal.part.WorkbookParts;
import io.github.clouddisclosure.tablefiles.internal.part.XmlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a sheet. Cells without text take no memory, wherever they are. */
public final class SheetReader {
    private final String sheet;
    private final XmlReader xml;
    private final CellText texts;
    private final TableLines lines;
    private final List<TableLine> rows = new ArrayList<>();
    private final List<MergedRange> merged = new ArrayList<>();
    private int row;
    private int characters;

    private SheetReader(String sheet, XmlReader xml, CellText texts, TableLines lines) {
        this.sheet = sheet;
        this.xml = xml;
        this.texts = texts;
        this.lines = lines;
    }

    /** Adds the rows of a sheet to the lines. */
    public static void read(WorkbookParts parts, WorkbookSheet sheet, CellText texts, TableLines lines)
            throws IOException {
        try (XmlReader xml = parts.open(sheet.part(), "r", "s", "t", "ref")) {
            SheetReader reader = new SheetReader(sheet.name(), xml, texts, lines);
            reader.read();
            MergedSheetCells.add(sheet.name(), reader.rows, reader.merged, lines);
        }
        lines.endGrid();
    }

    private void read() throws IOException {
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            int parent = xml.depth();
            if (xml.name().equals("sheetData")) {
                while (xml.nextChild(parent)) {
                    if (xml.name().equals("row")) {
                        readRow();
                    }
                }
            } else if (xml.name().equals("mergeCells")) {
                while (xml.nextChild(parent)) {
                    merged.add(SheetPlaces.range(xml.attribute("ref")));
                    WorkbookLimits.checkMerged(merged.size());
                }
            }
        }
        xml.nextChild(0);
    }

    private void readRow() throws IOException {
        String number = xml.attribute("r");
        row = number.isEmpty() ? SheetPlaces.row(row + 1) : SheetPlaces.row(number);
        List<String> cells = new ArrayList<>();
        int next = 0;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (!xml.name().equals("c")) {
                continue;
            }
            String reference = xml.attribute("r");
            int column = reference.isEmpty() ? SheetPlaces.column(next) : SheetPlaces.column(reference);
            next = column + 1;
            String text = texts.read(xml);
            if (!text.isEmpty()) {
                put(text, column, cells);
            }
            if (texts.isFormula()) {
                lines.report(withoutResult(column));
            }
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        if (!cells.isEmpty()) {
            lines.checkLines(rows.size() + 1, row);
            rows.add(new TableLine(row, cells));
        }
    }

    private Finding withoutResult(int column) {
        TableLine line = new TableLine(row, List.of(), sheet + "!A" + row);
        return Finding.at("", FindingCode.FORMULA_WITHOUT_RESULT)
                .withPosition(line.positionOf(column))
                .withPlace(line.placeOf(column));
    }

    /** Puts a text into its column. Ignores blank text beyond the last column that a line may have. */
    private void put(String text, int column, List<String> cells) {
        int length = text.codePointCount(0, text.length());
        lines.checkCharacters(length, row);
        characters += length;
        lines.checkText(characters, row);
        if (column >= lines.mostCells() && text.isBlank()) {
            return;
        }
        lines.checkCells(column + 1, row);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }
}
