package io.github.clouddisclosure.tablefiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.table.grid.TableLimits;
import io.github.clouddisclosure.table.grid.TableLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of other programs as grids. Grids are written as lines, cells between bars. */
class XlsxTablesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "71 ~ General ~ 71",
                "71 ~ General\"名\" ~ 71名",
                "1680016137 ~ #,##0 ~ 1,680,016,137",
                "1680016137 ~ \"¥\"#,##0 ~ ¥1,680,016,137",
                "1680016137 ~ \"¥\"#,##0;[Red]\"¥\"\\-#,##0 ~ ¥1,680,016,137",
                "-1680016137 ~ \"¥\"#,##0;[Red]\"¥\"\\-#,##0 ~ ¥-1,680,016,137",
                "1680016137 ~ [$¥-411]#,##0_);\\([$¥-411]#,##0\\) ~ ¥1,680,016,137",
                "-5 ~ #,##0_);(#,##0) ~ (5)",
                "-5 ~ #,##0\"円\" ~ -5円",
                "-5 ~ #,##0\"円\";\"▲\"#,##0\"円\" ~ ▲5円",
                "0 ~ #,##0;-#,##0;\"-\" ~ 0",
                "16859430 ~ #,##0\"千円\" ~ 16,859,430千円",
                "1680016137 ~ #,##0,\"千円\" ~ 1,680,016千円",
                "30 ~ 0名 ~ 30名",
                "30 ~ 0!名 ~ 30名",
                "0.73 ~ 0% ~ 73%",
                "0.999 ~ 0.00% ~ 99.90%",
                "0.30000000000000004 ~ General ~ 0.3",
                "2.5 ~ 0.## ~ 2.5",
                "2 ~ 0.0# ~ 2.0",
                "0.5 ~ #.0 ~ 0.5",
                "7 ~ 000 ~ 007",
                "1.5 ~ # ?/? ~ 1.5",
                "1500 ~ 0.00E+00 ~ 1500",
                "1500 ~ [>999]0.0,\"千\";0 ~ 1500",
                "1500 ~ [DBNum1]0 ~ 1500",
                "1500 ~ @ ~ 1500",
                "1500 ~ \"円 ~ 1500",
                "1410021 ~ 000-0000 ~ 1410021",
                "2013201002720 ~ 0 ~ 2013201002720",
                // Dates.
                "45455 ~ yyyy\"年\"m\"月\"d\"日\" ~ 2024年6月12日",
                "45455 ~ yyyy\"年\"m\"月\"d\"日\";@ ~ 2024年6月12日",
                "45455 ~ [$-411]yyyy\"年\"m\"月\"d\"日\" ~ 2024年6月12日",
                "45455 ~ yyyy/m/d ~ 2024/6/12",
                "45455 ~ yyyy\\-mm\\-dd ~ 2024-06-12",
                "45455 ~ yyyy\"年\"m\"月\" ~ 2024年6月",
                "45455 ~ yyyy ~ 2024",
                "45455 ~ m\"月\"d\"日\" ~ 6月12日",
                "45455 ~ mm-dd-yy ~ 2024-06-12",
                "45455 ~ [$-411]ggge\"年\"m\"月\"d\"日\" ~ 2024-06-12",
                "45455 ~ d-mmm-yy ~ 2024-06-12",
                "45455 ~ yyyy\"年\"m\"月\"d\"日\"(aaa) ~ 2024-06-12",
                "45455.5 ~ yyyy/m/d h:mm ~ 2024-06-12 12:00",
                "0.375 ~ h:mm ~ 9:00",
                "0.72925926 ~ h\"時\"mm\"分\"ss\"秒\" ~ 17:30:08",
                "1 ~ yyyy/m/d ~ 1900/1/1",
                "-1 ~ yyyy/m/d ~ -1",
                "2958466 ~ yyyy/m/d ~ 2958466",
            })
    void aNumberIsReadAsItIsShown(BigDecimal number, String format, String expected) throws IOException {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, number);
            sheet.style(0, 0).format(format).set();
        });
        assertEquals(expected, text(XlsxTables.read(workbook)));
    }

    @Test
    void everyKindOfCellIsRead() throws IOException {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, "規程内容");
            sheet.value(0, 1, 4);
            sheet.value(0, 2, true);
            sheet.inlineString(0, 3, "改\n行");
            sheet.value(0, 4, "_x005F_x0041_と_x000D_");
            sheet.formula(0, 5, "1+1");
            sheet.value(0, 6, LocalDate.of(2024, 6, 12));
            sheet.style(0, 6).format("yyyy/mm/dd").set();
            sheet.value(0, 7, LocalDateTime.of(2024, 6, 12, 9, 30));
            sheet.style(0, 7).format("yyyy/mm/dd hh:mm").set();
        });
        assertEquals("規程内容|4|TRUE|改/行|_x0041_と\r|=1+1|2024/06/12|2024-06-12 9:30", text(XlsxTables.read(workbook)));
    }

    @Test
    void mergedCellsAreInEveryRowThatTheyCover() throws IOException {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, "人材");
            sheet.range(0, 0, 0, 3).merge();
            sheet.value(1, 0, "24");
            sheet.range(1, 0, 3, 0).merge();
            sheet.value(1, 1, "a");
            sheet.value(2, 1, "b");
            sheet.value(4, 1, "c");
            sheet.value(1, 2, "有り");
            sheet.range(1, 2, 2, 3).merge();
        });
        assertEquals("人材||\n24|a|有り\n24|b|有り\n|c|", text(XlsxTables.read(workbook)));
    }

    @Test
    void linesHaveTheNumbersOfTheRowsAndHiddenSheetsAreLeftOut() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", null)) {
            workbook.newWorksheet("表紙").value(2, 1, "題名");
            Worksheet hidden = workbook.newWorksheet("選択肢");
            hidden.value(0, 0, "有");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            workbook.newWorksheet("空");
            workbook.newWorksheet("表").value(6, 0, "1");
        }
        List<TableGrid> grids = XlsxTables.read(out.toByteArray());
        assertEquals("|題名\n\n1", text(grids));
        assertEquals(
                List.of(3, 7),
                grids.stream().map(grid -> grid.lines().get(0).number()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "PK\u0003\u0004", "a,b\n1,2", "<html>", "\u0000\u0000\u0000\u0000"})
    void anyOtherFileIsRefused(String content) {
        assertRefused(
                "It is not a workbook (.xlsx), or is damaged. Open it with a spreadsheet program and save it as .xlsx.",
                content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anOldOrProtectedWorkbookIsRefusedWithAdvice() {
        byte[] old = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        assertRefused("It is a workbook in the old form (.xls). Save it as .xlsx.", old);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 1024, name.length);
        assertRefused("It is protected by a password. Save it without one.", old);
    }

    @Test
    void limitsAreNamed() throws IOException {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, "1");
            sheet.value(1, 2, "23456");
        });
        TableLimits limits = TableLimits.defaults();
        assertLimited("line 2: the table exceeds the limit of 1 lines", workbook, limits.withLines(1));
        assertLimited("line 2: the table exceeds the limit of 2 cells in a line", workbook, limits.withCells(2));
        assertLimited(
                "line 2: the table exceeds the limit of 4 characters in a cell", workbook, limits.withCharacters(4));
        assertLimited("line 2: the table exceeds the limit of 5 characters in total", workbook, limits.withText(5));
    }

    private static void assertLimited(String message, byte[] workbook, TableLimits limits) {
        assertEquals(
                message,
                assertThrows(TableLimitException.class, () -> XlsxTables.read(workbook, limits))
                        .getMessage());
    }

    private static void assertRefused(String message, byte[] file) {
        TableFileException failure = assertThrows(TableFileException.class, () -> XlsxTables.read(file));
        assertEquals(message, failure.getMessage());
        assertEquals(message, failure.reason().en());
    }

    private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", null)) {
            content.accept(workbook.newWorksheet("表"));
        }
        return out.toByteArray();
    }

    private static String text(List<TableGrid> grids) {
        return grids.stream().map(XlsxTablesTest::text).collect(Collectors.joining("\n\n"));
    }

    private static String text(TableGrid grid) {
        return grid.lines().stream()
                .map(TableLine::cells)
                .map(cells -> String.join("|", cells).replace('\n', '/'))
                .collect(Collectors.joining("\n"));
    }
}
