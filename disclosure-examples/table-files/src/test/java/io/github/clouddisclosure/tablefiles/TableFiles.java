package io.github.clouddisclosure.tablefiles;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.table.CsvTable;
import io.github.clouddisclosure.table.HtmlPage;
import io.github.clouddisclosure.table.MarkdownTable;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.PlainTextTable;
import io.github.clouddisclosure.table.grid.DelimitedText;
import io.github.clouddisclosure.table.grid.TableLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The official table of a disclosure as a file of each form that is read. */
final class TableFiles {
    private TableFiles() {}

    static byte[] write(Disclosure disclosure, TableForm form) throws IOException {
        OfficialTable table = OfficialTable.of(disclosure, Locale.JAPANESE);
        if (form == TableForm.XLSX) {
            ByteArrayOutputStream workbook = new ByteArrayOutputStream();
            OfficialWorkbook.write(table, workbook);
            return workbook.toByteArray();
        }
        return text(table, form).getBytes(StandardCharsets.UTF_8);
    }

    static String text(OfficialTable table, TableForm form) {
        return switch (form) {
            case TXT -> PlainTextTable.write(table);
            case MD -> MarkdownTable.write(table);
            case CSV -> CsvTable.write(table);
            case TSV -> tabs(CsvTable.write(table));
            case HTML -> HtmlPage.write(table);
            case XLSX -> throw new IllegalArgumentException("a workbook is no text");
        };
    }

    private static String tabs(String csv) {
        StringBuilder tabs = new StringBuilder();
        for (TableLine line : DelimitedText.grid(csv).lines()) {
            tabs.append(String.join("\t", line.cells())).append("\r\n");
        }
        return tabs.toString();
    }
}
