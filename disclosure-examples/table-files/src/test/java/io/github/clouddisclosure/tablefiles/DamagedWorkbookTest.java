package io.github.clouddisclosure.tablefiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.tablefiles.testing.HostileWorkbook;
import io.github.clouddisclosure.testing.SharedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that no spreadsheet program saves: each is soon read, or refused with a message. */
class DamagedWorkbookTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String DAMAGED =
            "It is not a workbook (.xlsx), or is damaged. Open it with a spreadsheet program and save it as .xlsx.";

    private static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType='"
                        + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override"
                        + " PartName='/xl/sharedStrings.xml' ContentType='"
                        + "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                        + "<sheets><sheet name='a' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>見本</t><rPh><t>ミホン</t></rPh></si></sst>");
        parts.put(SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    @Test
    void aWorkbookWithoutStylesAndReferencesIsRead() throws IOException {
        byte[] workbook = HostileWorkbook.zip(parts("<row><c t='s'><v>0</v></c><c><v>4</v></c></row>"));
        assertEquals(
                "[見本, 4]",
                XlsxTables.read(workbook).get(0).lines().get(0).cells().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1' t='s'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>2000000000</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>x</v></c></row>",
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='XFE1'><v>1</v></c></row>",
                "<row r='1'><c r='A1048577'><v>1</v></c></row>",
                "<row r='0'><c r='1A'><v>1</v></c></row>",
                "<row r='2000000000'/>",
                "<row r='1'><c r='A1' t='bogus'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c>",
                "</sheetData><mergeCells><mergeCell ref='A1:'/></mergeCells><sheetData>",
                "&bogus;"
            })
    void aSheetWithAnInvalidReferenceIsRefused(String rows) {
        assertRefused(DAMAGED, HostileWorkbook.zip(parts(rows)));
    }

    @Test
    void documentTypesAndEntitiesAreNotFollowed() {
        Map<String, String> parts = parts("<row r='1'><c r='A1' t='inlineStr'><is><t>&a;</t></is></c></row>");
        parts.put(SHEET, "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + parts.get(SHEET));
        assertRefused(DAMAGED, HostileWorkbook.zip(parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", SHEET})
    void aMissingPartIsRefused(String part) {
        Map<String, String> parts = parts("");
        parts.remove(part);
        assertRefused(DAMAGED, HostileWorkbook.zip(parts));
    }

    @Test
    void aBombIsRefused() {
        Map<String, String> parts = parts("");
        parts.put("xl/media/bomb.png", "0".repeat(65 << 20));
        byte[] bomb = HostileWorkbook.zip(parts);
        assertTrue(bomb.length < 100_000);
        assertRefused("The unpacked workbook is larger than the limit of 64 MiB.", bomb);
    }

    @Test
    void aMillionEmptyRowsAreNoTable() throws IOException {
        byte[] workbook =
                HostileWorkbook.zip(parts("<row><c/></row>".repeat(1_000_000) + "<row><c><v>1</v></c></row>"));
        assertEquals(1, XlsxTables.read(workbook).get(0).lines().size());
    }

    @ParameterizedTest
    @EnumSource
    void contentRepeatedManyTimesIsReadOrRefusedWithAMessage(HostileWorkbook hostile) {
        byte[] workbook = hostile.ofBytes(3_000_000);
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            try {
                assertEquals(
                        "見本",
                        XlsxTables.read(workbook).get(0).lines().get(0).cells().get(0));
            } catch (TableLimitException tooLarge) {
                assertTrue(tooLarge.getMessage().contains(" limit of "), tooLarge.getMessage());
                assertTrue(tooLarge.reason().ja().contains("上限"), tooLarge.reason()::ja);
            }
        });
    }

    private static final String[][] LIMITS = {
        {"LONG_FORMAT", "The workbook exceeds the limit of 4096 characters in an attribute, such as a number format."},
        {"LONG_NAME", "The workbook exceeds the limit of 1024 characters in the name of an element or attribute."},
        {"NESTED_ELEMENTS", "The workbook exceeds the limit of 256 nested elements."},
        {"SHEETS", "The workbook exceeds the limit of 10000 parts, sheets or relationships."},
        {"RELATIONSHIPS", "The workbook exceeds the limit of 10000 parts, sheets or relationships."},
        {"STYLES", "The workbook exceeds the limit of 100000 styles."},
        {"FORMATS", "The workbook exceeds the limit of 100000 styles."},
        {"MERGED_CELLS", "The workbook exceeds the limit of 100000 merged cells in a sheet."},
        {"EMPTY_SHARED_TEXTS", "The workbook exceeds the limit of 1000000 texts."},
        {"LONG_TEXT", "The workbook exceeds the limit of 16777216 characters of text."},
        {"DIGITS", "line 2: the table exceeds the limit of 40000 characters in a cell"},
        {"NUMBERS_WITH_ONE_LONG_FORMAT", "line 2: the table exceeds the limit of 2000000 characters in total"},
    };

    static Stream<Arguments> limits() {
        return Arrays.stream(LIMITS).map(limit -> Arguments.of((Object[]) limit));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void whateverTakesMemoryOrTimeHasALimitThatIsNamed(HostileWorkbook hostile, String message) {
        assertRefused(message, hostile.of(4_000_000 / (hostile.name().startsWith("LONG_T") ? 1 : 3)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 9, 12, 14, 20, 93, 95, 98, 99})
    void aPartPackedInAnUnsupportedWayIsRefusedIfItIsNeeded(int method) throws IOException {
        Map<String, String> parts = parts("<row><c><v>4</v></c></row>");
        parts.put("xl/extra.xml", "x");
        byte[] workbook = HostileWorkbook.zip(parts);
        assertEquals(
                1, XlsxTables.read(packed(workbook, "xl/extra.xml", method)).size());
        byte[] unreadable = packed(workbook, SHEET, method);
        TableFileException failure = assertThrows(TableFileException.class, () -> XlsxTables.read(unreadable));
        assertEquals(
                "A part of the workbook is packed or encrypted in a way that is not supported. Open it with a"
                        + " spreadsheet program and save it as .xlsx again.",
                failure.getMessage());
        assertTrue(failure.reason().ja().contains("保存し直してください"), failure.reason()::ja);
    }

    /** Changes the compression method in both headers of an entry. */
    private static byte[] packed(byte[] workbook, String name, int method) {
        byte[] packed = workbook.clone();
        byte[] sought = name.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at + sought.length <= packed.length; at++) {
            if (Arrays.equals(packed, at, at + sought.length, sought, 0, sought.length)) {
                boolean isLocal = at >= 46 && packed[at - 46] == 'P' && packed[at - 45] == 'K' && packed[at - 44] == 1;
                packed[isLocal ? at - 36 : at - 22] = (byte) method;
            }
        }
        return packed;
    }

    @Test
    void partsThatAreNotNeededAreNotRead() throws IOException {
        Map<String, String> parts = parts("<row><c><v>4</v></c></row>");
        parts.put("xl/broken.xml", "<a");
        parts.put("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row r='0'>");
        byte[] workbook = HostileWorkbook.zip(parts);
        assertEquals(
                "[4]", XlsxTables.read(workbook).get(0).lines().get(0).cells().toString());
    }

    @Test
    void aNameThatOccursTwiceIsThatOfNoPart() {
        Map<String, String> parts = parts("<row><c><v>4</v></c></row>");
        parts.put("XL/worksheets/Sheet1.xml", parts.get(SHEET).replace('4', '5'));
        assertRefused(DAMAGED, HostileWorkbook.zip(parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "digits-400000.xlsx",
                "fmt-50000.xlsx",
                "m20-last.xlsx",
                "m95-last.xlsx",
                "xfd-10000.xlsx",
                "xml60.xlsx"
            })
    void filesThatBrokeAReaderAreReadOrRefusedWithAMessage(String name) throws IOException {
        Optional<Path> file = SharedFiles.find("hostile/" + name);
        assumeTrue(file.isPresent(), "there are no shared samples");
        byte[] workbook = Files.readAllBytes(file.orElseThrow());
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            try {
                XlsxTables.read(workbook);
            } catch (TableLimitException refused) {
                assertTrue(refused.getMessage().contains(" limit of "), refused.getMessage());
            }
        });
    }

    @Test
    void aWorkbookWithAnyBytesChangedIsReadOrRefused() {
        byte[] workbook =
                HostileWorkbook.zip(parts("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>45455</v></c></row>"));
        Random random = new Random(1);
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            for (int i = 0; i < 3_000; i++) {
                byte[] damaged = workbook.clone();
                for (int changes = random.nextInt(3); changes >= 0; changes--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                try {
                    XlsxTables.read(damaged);
                } catch (TableFileException | TableLimitException refused) {
                    assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
                }
            }
        });
    }

    private static void assertRefused(String message, byte[] workbook) {
        Exception failure = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThrows(Exception.class, () -> XlsxTables.read(workbook)));
        Class<?> expected = message.contains(" limit of ") ? TableLimitException.class : TableFileException.class;
        assertEquals(expected, failure.getClass());
        assertEquals(message, failure.getMessage());
    }
}
