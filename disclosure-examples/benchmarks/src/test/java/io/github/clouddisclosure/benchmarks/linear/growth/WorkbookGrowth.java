package io.github.clouddisclosure.benchmarks.linear.growth;

import io.github.clouddisclosure.benchmarks.linear.count.Growth;
import io.github.clouddisclosure.tablefiles.TableForm;
import io.github.clouddisclosure.tablefiles.testing.HostileWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks. */
final class WorkbookGrowth {
    private static final String[] ROW = {"2", "事業者名", "名称", "事業者の正式名称(商号)", "必須", "見本"};

    private WorkbookGrowth() {}

    /** Content that is not read in full, or costs nothing, however much of it there is. */
    private static final Set<HostileWorkbook> REFUSED = EnumSet.of(
            HostileWorkbook.NUMBERS_WITH_ONE_LONG_FORMAT,
            HostileWorkbook.LONG_FORMAT,
            HostileWorkbook.LONG_WANTED_ATTRIBUTE,
            HostileWorkbook.LONG_NAME,
            HostileWorkbook.NESTED_ELEMENTS,
            HostileWorkbook.NOT_NEEDED);

    static List<Growth> growths() {
        Stream<Growth> hostile = EnumSet.complementOf(EnumSet.copyOf(REFUSED)).stream()
                .map(workbook -> new Growth("reading a workbook of many " + workbook, 400, size -> {
                    byte[] file = workbook.of(size);
                    return () -> TableFile.grids(TableForm.XLSX, file);
                }));
        return Stream.concat(ordinary().stream(), hostile).toList();
    }

    private static List<Growth> ordinary() {
        return List.of(
                reading("more rows", 60, (workbook, size) -> rows(workbook.newWorksheet("1"), size)),
                reading("more blank rows", 60, (workbook, size) -> {
                    Worksheet sheet = workbook.newWorksheet("1");
                    rows(sheet, 1);
                    IntStream.range(1, size).forEach(row -> sheet.value(row, 0, " "));
                }),
                reading("more cells in a row", 18, (workbook, size) -> {
                    Worksheet sheet = workbook.newWorksheet("1");
                    rows(sheet, 20);
                    IntStream.range(0, 20 * size).forEach(i -> sheet.value(i % 20, ROW.length + i / 20, "x" + i % 9));
                }),
                reading("more merged cells", 30, (workbook, size) -> {
                    Worksheet sheet = workbook.newWorksheet("1");
                    rows(sheet, 2 * size);
                    IntStream.range(0, size)
                            .forEach(i -> sheet.range(2 * i, 1, 2 * i + 1, 1).merge());
                }),
                reading("more numbers with formats", 60, (workbook, size) -> {
                    Worksheet sheet = workbook.newWorksheet("1");
                    rows(sheet, size);
                    IntStream.range(0, size).forEach(row -> {
                        sheet.value(row, ROW.length, 40_000 + row % 9);
                        sheet.style(row, ROW.length).format("yyyy-mm-dd").set();
                    });
                }),
                reading("more numbers with a longer format", 60, (workbook, size) -> {
                    Worksheet sheet = workbook.newWorksheet("1");
                    rows(sheet, size);
                    IntStream.range(0, size).forEach(row -> {
                        sheet.value(row, ROW.length, 40_000);
                        sheet.style(row, ROW.length).format("mmmd".repeat(size)).set();
                    });
                }),
                reading(
                        "more sheets",
                        10,
                        (workbook, size) -> IntStream.range(0, size)
                                .forEach(i -> rows(workbook.newWorksheet(Integer.toString(100 + i)), 10))));
    }

    /** Adds content of a size to a workbook. */
    private interface Content {
        void write(Workbook workbook, int size);
    }

    private static void rows(Worksheet sheet, int rows) {
        IntStream.range(0, rows * ROW.length)
                .forEach(i -> sheet.value(i / ROW.length, i % ROW.length, ROW[i % ROW.length]));
    }

    private static Growth reading(String what, int small, Content content) {
        return new Growth("reading a workbook of " + what, small, size -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, "test", null)) {
                content.write(workbook, size);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            byte[] file = bytes.toByteArray();
            return () -> TableFile.read(TableForm.XLSX, file);
        });
    }
}
