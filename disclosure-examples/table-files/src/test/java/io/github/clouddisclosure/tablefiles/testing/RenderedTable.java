package io.github.clouddisclosure.tablefiles.testing;

import io.github.clouddisclosure.table.CsvTable;
import io.github.clouddisclosure.table.HtmlPage;
import io.github.clouddisclosure.table.MarkdownTable;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.PlainTextTable;
import io.github.clouddisclosure.tablefiles.OfficialWorkbook;
import io.github.clouddisclosure.tablefiles.TableForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The official table as a file in each form. */
public final class RenderedTable {
    private RenderedTable() {}

    /**
     * Writes a table.
     *
     * @param form the form
     * @param table the table
     * @return the file; text is in UTF-8
     */
    public static byte[] of(TableForm form, OfficialTable table) {
        return switch (form) {
            case TXT -> bytes(PlainTextTable.write(table));
            case MD -> bytes(MarkdownTable.write(table));
            case CSV -> bytes(CsvTable.write(table));
            // No writer has this form, which differs from CSV only in its separator.
            case TSV -> bytes(CsvTable.write(table).replace(',', '\t'));
            case HTML -> bytes(HtmlPage.write(table));
            case XLSX -> workbook(table);
        };
    }

    private static byte[] workbook(OfficialTable table) {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            OfficialWorkbook.write(table, workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return workbook.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
