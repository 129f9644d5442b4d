package io.github.clouddisclosure.tablefiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.tablefiles.testing.HostileWorkbook;
import io.github.clouddisclosure.tablefiles.testing.WorkbookParts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are packed like a workbook and are none that is read: each is refused with what to do. */
class OtherProgramsTest {
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static void assertRefused(String japanese, String english, byte[] file) {
        TableFileException refusal = assertThrows(TableFileException.class, () -> XlsxTables.read(file));
        assertEquals(english, refusal.getMessage());
        assertEquals(english, refusal.reason().en());
        assertEquals(japanese, refusal.reason().ja());
    }

    /** Files that were saved by a program. */
    @ParameterizedTest
    @CsvSource({
        "old.xls, 旧形式の Excel ブック(.xls)です。.xlsx で保存し直してください。,"
                + " It is a workbook in the old form (.xls). Save it as .xlsx.",
        "password.xlsx, パスワードで保護されています。パスワードを外して保存し直してください。," + " It is protected by a password. Save it without one.",
    })
    void anOldOrProtectedWorkbookIsToBeSavedAgain(String name, String japanese, String english) throws IOException {
        try (InputStream file = OtherProgramsTest.class.getResourceAsStream(name)) {
            assertRefused(japanese, english, file.readAllBytes());
        }
    }

    @ParameterizedTest
    @CsvSource({"WordDocument, Word", "PowerPoint Document, PowerPoint"})
    void anOldDocumentIsNamedByItsProgram(String stream, String program) {
        byte[] file = Arrays.copyOf(COMPOUND_FILE, 4096);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        assertRefused(
                program + " の文書です。表を Excel ブック(.xlsx)に複写するか、Web ページとして保存してください。",
                "It is a document of " + program
                        + ". Copy the table into a workbook (.xlsx), or save it as a web page.",
                file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Content_Types].xml xl/workbook.bin; バイナリ形式の Excel ブック(.xlsb)です。.xlsx で保存し直してください。;"
                        + " It is a binary workbook (.xlsb). Save it as .xlsx.",
                "[Content_Types].xml word/document.xml;"
                        + " Word の文書です。表を Excel ブック(.xlsx)に複写するか、Web ページとして保存してください。;"
                        + " It is a document of Word. Copy the table into a workbook (.xlsx), or save it as a web page.",
                "[Content_Types].xml ppt/presentation.xml;"
                        + " PowerPoint の文書です。表を Excel ブック(.xlsx)に複写するか、Web ページとして保存してください。;"
                        + " It is a document of PowerPoint. Copy the table into a workbook (.xlsx), or save it as a web page.",
                "mimetype content.xml; OpenDocument 形式のファイル(.ods など)です。.xlsx で保存し直してください。;"
                        + " It is an OpenDocument file, such as .ods. Save it as .xlsx.",
                "table.csv; Excel ブックではない ZIP ファイルです。展開し、その中のファイルを指定してください。;"
                        + " It is a ZIP archive and no workbook. Unpack it, and name a file in it.",
            })
    void anArchiveIsNamedByItsParts(String names, String japanese, String english) {
        Map<String, String> parts = new TreeMap<>();
        Arrays.stream(names.split(" ")).forEach(name -> parts.put(name, "<Types/>"));
        assertRefused(japanese, english, HostileWorkbook.zip(parts));
    }

    @Test
    void aWorkbookWithMacrosIsReadAndNoneIsRun() throws IOException {
        Map<String, String> parts = WorkbookParts.of(TableFiles.write(CompleteExample.read(), TableForm.XLSX));
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, types) -> types.replaceFirst(
                                "<Override",
                                "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override")
                        .replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        parts.put("xl/vbaProject.bin", "no macro");
        byte[] workbook = WorkbookParts.zip(parts);
        assertEquals(
                CompleteExample.read(),
                TableReader.read(TableForm.XLSX.read(workbook, StandardCharsets.UTF_8))
                        .disclosure());
    }

    @Test
    void aWorkbookWithoutItsEndIsCutOff() throws IOException {
        byte[] whole = TableFiles.write(CompleteExample.read(), TableForm.XLSX);
        for (int length : new int[] {31, 1_000, whole.length - 22, whole.length - 1}) {
            assertRefused(
                    "Excel ブック(.xlsx)が途中で終わっています。元のファイルから複写又はダウンロードし直してください。",
                    "The workbook (.xlsx) is cut off. Copy or download it again.",
                    Arrays.copyOf(whole, length));
        }
    }
}
