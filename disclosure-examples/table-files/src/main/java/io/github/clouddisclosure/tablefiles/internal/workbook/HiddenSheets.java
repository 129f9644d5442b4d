package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.table.grid.TableLimits;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.tablefiles.internal.TableLines;
import io.github.clouddisclosure.tablefiles.internal.part.WorkbookParts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the hidden sheets that may have answers. Many a form has another one, with the words of its lists. */
public final class HiddenSheets {
    /** The longest name that a spreadsheet program allows. */
    private static final int MAX_NAME_LENGTH = 31;

    private HiddenSheets() {}

    /** A finding for each hidden sheet that has a row of the guideline, or cannot be read. */
    public static List<Finding> findings(
            WorkbookParts parts, WorkbookOutline outline, CellText texts, TableLimits limits) {
        List<Finding> findings = new ArrayList<>(0);
        for (WorkbookSheet sheet : outline.hiddenSheets()) {
            if (mayHaveRows(parts, sheet, texts, limits)) {
                findings.add(finding(sheet.name()));
            }
        }
        return findings;
    }

    private static boolean mayHaveRows(WorkbookParts parts, WorkbookSheet sheet, CellText texts, TableLimits limits) {
        try {
            TableLines lines = new TableLines(limits);
            SheetReader.read(parts, sheet, texts, lines);
            List<TableGrid> grids = lines.grids();
            return grids.stream()
                    .anyMatch(grid -> TableReader.read(grid, limits).recognised() > 0);
        } catch (TableLimitException | IOException unreadable) {
            return true;
        }
    }

    private static Finding finding(String sheet) {
        String name = sheet.length() <= MAX_NAME_LENGTH ? sheet : sheet.substring(0, MAX_NAME_LENGTH) + '…';
        LocalizedText what = new LocalizedText(
                "非表示のシート「" + name + "」。回答があれば、シートを再表示して保存し直してください。",
                "the hidden sheet \"" + name + "\". If it has answers, show it and save the workbook.");
        return Finding.at("", FindingCode.NOT_READ, what)
                .withPosition(new Position(1, 1))
                .withPlace(sheet + "!A1");
    }
}
