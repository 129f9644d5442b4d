package io.github.clouddisclosure.examples.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that nobody saved with a spreadsheet program: each is read, or refused in words, in short time. */
class DamagedWorkbookTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

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
        byte[] workbook = zip(parts("<row><c t='s'><v>0</v></c><c><v>4</v></c></row>"));
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
    void aSheetThatRefersToWhatDoesNotExistIsRefused(String rows) {
        assertRefused("It is not a workbook (.xlsx), or is damaged.", zip(parts(rows)));
    }

    @Test
    void documentTypesAndEntitiesAreNotFollowed() {
        Map<String, String> parts = parts("<row r='1'><c r='A1' t='inlineStr'><is><t>&a;</t></is></c></row>");
        parts.put(SHEET, "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + parts.get(SHEET));
        assertRefused("It is not a workbook (.xlsx), or is damaged.", zip(parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", SHEET})
    void aMissingPartIsRefused(String part) {
        Map<String, String> parts = parts("");
        parts.remove(part);
        assertRefused("It is not a workbook (.xlsx), or is damaged.", zip(parts));
    }

    @Test
    void aBombIsRefused() {
        Map<String, String> parts = parts("");
        parts.put("xl/media/bomb.png", "0".repeat(65 << 20));
        byte[] bomb = zip(parts);
        assertTrue(bomb.length < 100_000);
        assertRefused("The unpacked workbook is larger than the limit of 64 MiB.", bomb);
    }

    @Test
    void aMillionEmptyRowsAreNoTable() throws IOException {
        byte[] workbook = zip(parts("<row><c/></row>".repeat(1_000_000) + "<row><c><v>1</v></c></row>"));
        assertEquals(1, XlsxTables.read(workbook).get(0).lines().size());
    }

    @Test
    void aWorkbookWithAnyBytesChangedIsReadOrRefused() {
        byte[] workbook = zip(parts("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>45455</v></c></row>"));
        Random random = new Random(1);
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            for (int i = 0; i < 3_000; i++) {
                byte[] damaged = workbook.clone();
                for (int changes = random.nextInt(3); changes >= 0; changes--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                try {
                    XlsxTables.read(damaged);
                } catch (TableFileException refused) {
                    assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
                }
            }
        });
    }

    private static void assertRefused(String message, byte[] workbook) {
        TableFileException failure = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThrows(TableFileException.class, () -> XlsxTables.read(workbook)));
        assertEquals(message, failure.getMessage());
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
