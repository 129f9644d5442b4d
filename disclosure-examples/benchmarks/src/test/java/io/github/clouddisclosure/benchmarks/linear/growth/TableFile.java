package io.github.clouddisclosure.benchmarks.linear.growth;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.benchmarks.linear.count.Growth;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.table.reading.TableReading;
import io.github.clouddisclosure.tablefiles.TableForm;
import io.github.clouddisclosure.tablefiles.testing.RenderedTable;
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
        return RenderedTable.of(form, OfficialTable.of(disclosure, Locale.JAPANESE));
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
