package io.github.clouddisclosure.benchmarks.linear.growth;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.benchmarks.linear.count.Growth;
import io.github.clouddisclosure.table.CsvTable;
import io.github.clouddisclosure.table.HtmlPage;
import io.github.clouddisclosure.table.MarkdownTable;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.PlainTextTable;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.table.reading.TableReading;
import io.github.clouddisclosure.tablefiles.OfficialWorkbook;
import io.github.clouddisclosure.tablefiles.TableForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** Files of tables in each form, written and read. */
final class TableFile {
    private TableFile() {}

    static byte[] write(TableForm form, Disclosure disclosure) {
        OfficialTable table = OfficialTable.of(disclosure, Locale.JAPANESE);
        return switch (form) {
            case TXT -> bytes(PlainTextTable.write(table));
            case MD -> bytes(MarkdownTable.write(table));
            case CSV -> bytes(CsvTable.write(table));
            // Nothing writes one; what stands between cells is the difference.
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

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static TableReading read(TableForm form, byte[] file) {
        List<TableGrid> grids = grids(form, file);
        return grids.size() == 1 ? TableReader.read(grids.get(0)) : TableReader.read(grids);
    }

    static List<TableGrid> grids(TableForm form, byte[] file) {
        try {
            return form.read(file, StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reading files that grow. */
    static Growth reading(String name, TableForm form, int small, IntFunction<String> texts) {
        return new Growth("reading " + name + " (" + form + ")", small, size -> {
            byte[] file = bytes(texts.apply(size));
            return () -> read(form, file);
        });
    }
}
