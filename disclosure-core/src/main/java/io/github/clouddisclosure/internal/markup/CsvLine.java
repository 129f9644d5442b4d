package io.github.clouddisclosure.internal.markup;

import io.github.clouddisclosure.internal.cell.FormulaGuard;
import java.util.List;

/** A line of comma-separated values according to RFC 4180, in which no cell is a formula to a spreadsheet. */
public final class CsvLine {
    private CsvLine() {}

    /** Appends the line with its end. */
    public static void append(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(quoted(FormulaGuard.write(cells.get(i))));
        }
        text.append("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
